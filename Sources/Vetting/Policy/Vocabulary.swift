/// The nine connection types of the table, named as in it (T1–T9).
public enum ConnectionType: String, Sendable, Hashable, CaseIterable {
    case knownContact = "Known Contact"
    case industryPeer = "Industry Peer"
    case verifiedAccount = "Verified Account"
    case recruiter = "Recruiter"
    case salesperson = "Salesperson"
    case stranger = "Stranger"
    case fakeProfile = "Fake Profile"
    case competitor = "Competitor"
    case scammer = "Scammer/Spammer"
}

/// The table's wording, mildest first; a guard may only move to a later one.
public enum Recommendation: String, Sendable, Hashable, CaseIterable, Comparable {
    case accept = "Accept"
    case reviewAndAccept = "Review and Accept"
    case reviewAndAcceptIfRelevant = "Review and Accept if Relevant"
    case ignoreOrVetFurther = "Ignore or Vet Further"
    case decline = "Decline"
    case declineAndBlock = "Decline and Block"

    public static func < (left: Recommendation, right: Recommendation) -> Bool { left.caution < right.caution }

    /// 0 for the mildest.
    public var caution: Int {
        switch self {
        case .accept: 0
        case .reviewAndAccept: 1
        case .reviewAndAcceptIfRelevant: 2
        case .ignoreOrVetFurther: 3
        case .decline: 4
        case .declineAndBlock: 5
        }
    }
}

/// What to do today, mildest first; a guard may only move to a later one.
public enum Response: String, Sendable, Hashable, CaseIterable, Comparable {
    case accept, vetFurther, askFirst, ignore, decline, declineAndBlock

    public static func < (left: Response, right: Response) -> Bool { left.caution < right.caution }

    /// 0 for the mildest.
    public var caution: Int {
        switch self {
        case .accept: 0
        case .vetFurther: 1
        case .askFirst: 2
        case .ignore: 3
        case .decline: 4
        case .declineAndBlock: 5
        }
    }
}

/// Why somebody invites (I1–I7).
public enum Intent: String, Sendable, Hashable, CaseIterable {
    case keepInTouch, learnAboutYou, introduceNetwork, exploreOpportunities, sellSomething, mistake, spamOrScam
}

/// Whether finding out more could change the recommendation or the response.
public enum Status: String, Sendable, Hashable, CaseIterable {
    /// Every completion of what is not known gives the same pair.
    case settled
    /// Some completion differs, and a type, guard or signal rule is true.
    case provisional
    /// Some completion differs, and no such rule is true.
    case undetermined
}

/// What a signal speaks about: whether they are who they say, and whether they matter to the owner.
public enum Axis: String, Sendable, Hashable, CaseIterable {
    case authenticity, relevance
}
