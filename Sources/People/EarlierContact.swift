public import Vetting

/// What the owner's own record holds of a person besides the invitations. Days only: that is all that rules use.
public struct EarlierContact: Sendable, Hashable {
    /// Messages in both directions before the newest invitation, drafts and advertisements left out.
    public var messagesBefore = 0
    /// Of these, the ones that the owner wrote.
    public var messagesByOwnerBefore = 0
    public var firstMessageOn: Day?
    public var lastMessageBeforeOn: Day?
    /// The site's filter put a message of theirs into the spam folder.
    public var isInSpamFolder = false
    /// The owner wrote and asked, after an invitation and before a connection.
    public var askedOn: Day?
    public var repliedOn: Day?
    public var endorsedOn: DatedMark?
    public var recommendedOn: DatedMark?
    /// Their company as their recommendation names it.
    public var recommendedFrom: String?
    public var ownerInvitedOn: DatedMark?
    public var ownerFollowsSince: DatedMark?
    public var connectedOn: DatedMark?
    /// From Connections.csv.
    public var company: String?
    public var email: String?
    /// The owner's own note on them (Notes.csv).
    public var note: String?
    public var notedOn: Day?

    public init() {}
}

/// Something that happened, on a day that may not be known.
public struct DatedMark: Sendable, Hashable {
    public var day: Day?

    public init(_ day: Day?) { self.day = day }
}
