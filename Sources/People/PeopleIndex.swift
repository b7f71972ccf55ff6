package import Vetting

/// Everybody named in the export, each once: by profile address, or by name where there is none.
package final class PeopleIndex {
    package struct Person {
        package var profile: ProfileAddress?
        package var name: PersonName
        /// When the name was last seen, so that the newest spelling stays.
        package var nameSeenAt: Moment?
        /// Received from them, in the order of the files.
        package var invitations: [Invitation] = []
        /// Of these, sent by rows without an address.
        package var hasRowsByName = false
    }

    package private(set) var people: [Person] = []
    private var byProfile: [ProfileAddress: Int] = [:]
    /// People with an address by normalised name: −1 where there are several.
    private var addressedByName: [String: Int] = [:]
    /// People without an address by normalised name.
    private var unaddressedByName: [String: Int] = [:]

    package init() {}

    package func index(of profile: ProfileAddress) -> Int? { byProfile[profile] }

    /// The person with this address, made where there is none yet.
    package func person(_ profile: ProfileAddress, named name: PersonName) -> Int {
        if let known = byProfile[profile] { return known }
        byProfile[profile] = people.count
        people.append(Person(profile: profile, name: name))
        return people.count - 1
    }

    /// The person whom a row without address means: the only one of that name who has an address, else the one who has
    /// none, made where there is none yet.
    package func person(named name: PersonName) -> Int {
        let key = name.normalised
        if !name.isRemovedAccount, let known = addressedByName[key], known >= 0 { return known }
        if let known = unaddressedByName[key] { return known }
        unaddressedByName[key] = people.count
        people.append(Person(profile: nil, name: name))
        return people.count - 1
    }

    /// The only person of that name, with an address or without; nil where there is none or more than one.
    package func unique(named text: String) -> Int? {
        let key = PersonName.normalised(text)
        switch (addressedByName[key], unaddressedByName[key]) {
        case (let index?, nil): return index >= 0 ? index : nil
        case (nil, let index?): return people[index].name.isRemovedAccount ? nil : index
        default: return nil
        }
    }

    /// Notes that a person with an address goes by this name.
    package func noteName(_ name: PersonName, of person: Int) {
        let key = name.normalised
        if let known = addressedByName[key], known != person {
            addressedByName[key] = -1
        } else {
            addressedByName[key] = person
        }
    }

    package func add(_ invitation: Invitation, from person: Int, named name: PersonName, byName: Bool) {
        people[person].invitations.append(invitation)
        if byName { people[person].hasRowsByName = true }
        if people[person].nameSeenAt.map({ seen in invitation.sentAt.map { $0 > seen } ?? false }) ?? true {
            people[person].name = name
            people[person].nameSeenAt = invitation.sentAt
        }
    }
}
