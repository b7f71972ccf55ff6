/// Somebody who invited the owner, with everything that the export and the dossiers hold of them.
public struct Sender: Sendable, Identifiable {
    /// Names the sender's page: unique, ASCII, at most 80 characters, the same from build to build.
    public let id: String
    public let key: PersonKey
    public let name: PersonName
    /// Newest first; empty only for somebody known from a dossier alone.
    public let invitations: [Invitation]
    public let state: SenderState
    /// Several rows share a name and have no profile address, and their dates or a connection speak against one person.
    public let mayBeSeveralPeople: Bool
    private let boxedContact: [EarlierContact]
    private let boxedDossier: [Dossier]

    package init(
        id: String, key: PersonKey, name: PersonName, invitations: [Invitation], state: SenderState,
        mayBeSeveralPeople: Bool = false, contact: EarlierContact = EarlierContact(), dossier: Dossier? = nil
    ) {
        self.id = id
        self.key = key
        self.name = name
        self.invitations = invitations
        self.state = state
        self.mayBeSeveralPeople = mayBeSeveralPeople
        boxedContact = contact == EarlierContact() ? [] : [contact]
        boxedDossier = dossier.map { [$0] } ?? []
    }

    public var profile: ProfileAddress? { key.profile }
    public var profileURL: String? { key.profile?.url }
    /// The newest invitation; earlier ones only count.
    public var invitation: Invitation? { invitations.first }
    /// What the owner's own record holds of them. Few senders have any, so that a sender without is one word smaller.
    public var contact: EarlierContact { boxedContact.first ?? EarlierContact() }
    public var dossier: Dossier? { boxedDossier.first }
    /// `LinkedIn Member`: the account is gone.
    public var isRemovedAccount: Bool { name.isRemovedAccount }
}

/// Where an invitation stands.
public enum SenderState: String, Sendable, Hashable, CaseIterable {
    case pending
    /// Found in Connections.
    case connected
    /// By the dossier.
    case answered
}

/// What makes a person the same person from build to build.
public enum PersonKey: Sendable, Hashable {
    case profile(ProfileAddress)
    /// Rows without a profile address: the normalised name.
    case name(String)

    public var profile: ProfileAddress? {
        if case .profile(let profile) = self { profile } else { nil }
    }

    /// One text for each key and one key for each text: what ids and pseudonyms are made from.
    public var text: String {
        switch self {
        case .profile(let profile): "in/" + profile.slug
        case .name(let name): "name:" + name
        }
    }
}
