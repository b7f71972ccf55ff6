internal import Diagnostics
internal import Exports
internal import Parallel
internal import People
internal import Vetting

/// Makes senders of the people of an export and of the dossiers.
struct SenderBuilder {
    /// Somebody who is going to be a sender.
    struct Candidate {
        var profile: ProfileAddress?
        var name: PersonName
        /// Newest first.
        var invitations: [Invitation]
        var contact = EarlierContact()
        var standing = Standing(isConnected: false, mayBeSeveral: false)
    }

    private(set) var candidates: [Candidate]
    let hasExport: Bool
    private(set) var log = DiagnosticLog()

    /// Nobody but who stands in dossiers.
    init() {
        candidates = []
        hasExport = false
    }

    init(_ joiner: PeopleJoiner, messages: [Int: [MessageEvent]]) {
        hasExport = true
        candidates = joiner.people.people.enumerated().compactMap { index, person in
            guard !person.invitations.isEmpty else { return nil }
            let invitations = person.invitations.sorted(by: Invitation.isNewer)
            let standing = joiner.standing(of: index, newest: invitations)
            var contact = joiner.contacts[index] ?? EarlierContact()
            if !standing.isConnected { contact.connectedOn = nil }
            if let events = messages[index] {
                MessageSummary(events: events, invitations: invitations, connectedOn: contact.connectedOn?.day)
                    .apply(to: &contact)
            }
            return Candidate(
                profile: person.profile, name: person.name, invitations: invitations, contact: contact,
                standing: standing)
        }
    }

    /// Sorted by id.
    mutating func senders(with dossiers: [Dossier]) -> [Sender] {
        addCandidates(from: dossiers)
        var matcher = DossierMatcher(senders: candidates.map { ($0.name, $0.profile) }, hasExport: hasExport)
        let candidates = candidates
        matcher.match(dossiers) { candidates[$0].profile }
        log.add(matcher.log.diagnostics)
        let matched = matcher.dossiers
        let senders = Parallel.map(Array(candidates.indices)) { SenderBuilder.sender(candidates[$0], matched[$0]) }
        // By number, for a sender is large to be moved about.
        return senders.indices.sorted { senders[$0].id < senders[$1].id }.map { senders[$0] }
    }

    /// A dossier that carries its invitation, or any where there is no export, may be about somebody new.
    private mutating func addCandidates(from dossiers: [Dossier]) {
        guard dossiers.contains(where: { $0.invitation != nil }) || !hasExport else { return }
        var profiles = Set(candidates.compactMap(\.profile))
        var names = Set(candidates.map(\.name.normalised))
        var unaddressed = Set(candidates.filter { $0.profile == nil }.map(\.name.normalised))
        for dossier in dossiers where dossier.invitation != nil || !hasExport {
            let name = dossier.name ?? PersonName(dossier.profile?.slug ?? "")
            let isKnown =
                dossier.profile.map { profiles.contains($0) || unaddressed.contains(name.normalised) }
                ?? names.contains(name.normalised)
            if isKnown { continue }
            if let profile = dossier.profile { profiles.insert(profile) } else { unaddressed.insert(name.normalised) }
            names.insert(name.normalised)
            candidates.append(Candidate(profile: dossier.profile, name: name, invitations: []))
        }
    }

    private static func sender(_ candidate: Candidate, _ dossier: Dossier?) -> Sender {
        let profile = candidate.profile ?? dossier?.profile
        let key = profile.map(PersonKey.profile) ?? .name(candidate.name.normalised)
        return Sender(
            id: SenderID.make(for: key), key: key, name: candidate.name,
            invitations: invitations(candidate.invitations, dossier?.invitation), state: state(candidate, dossier),
            mayBeSeveralPeople: candidate.standing.mayBeSeveral, contact: candidate.contact, dossier: dossier)
    }

    private static func state(_ candidate: Candidate, _ dossier: Dossier?) -> SenderState {
        if candidate.standing.isConnected { return .connected }
        return dossier?.answered == nil ? .pending : .answered
    }

    /// A dossier's invitation counts only where no row carries it.
    private static func invitations(_ received: [Invitation], _ noted: Invitation?) -> [Invitation] {
        guard let noted else { return received }
        guard var newest = received.first else { return [noted] }
        newest.sentAt = newest.sentAt ?? noted.sentAt
        newest.message = newest.message ?? noted.message
        return [newest] + received.dropFirst()
    }
}
