/// The person whose invitations these are: what site.yml says, completed from the export.
public struct Owner: Sendable, Hashable {
    public var name: String
    public var profile: ProfileAddress?
    public var headline: String?
    public var industry: String?
    public var relatedIndustries: [String] = []
    public var currentEmployers: [String] = []
    public var formerEmployers: [String] = []
    public var competitors: [String] = []
    /// Names whose look-alikes are impersonation.
    public var knownBrands: [String] = []
    public var skillsWanted: [String] = []
    /// In the order of site.yml; values of the fact `owner.objectives`.
    public var objectives: [String] = []
    public var strangers = StrangersLine.vetted
    public var professionalBody: ProfessionalBody?
    public var avoidsControversy = true
    /// Days to wait for a reply before a question counts as unanswered.
    public var askWaitDays = 14
    public var personalIssues: [PersonReference] = []
    public var harassed: [PersonReference] = []

    public init(name: String) { self.name = name }

    /// True where no professional body governs (E2).
    public var bodyPermitsStrangers: Bool { professionalBody?.permitsStrangers ?? true }
}

/// Whether the owner connects with people they don't know (E1).
public enum StrangersLine: String, Sendable, Hashable, CaseIterable {
    case welcome, vetted, never
}

/// A body whose rules bind the owner, such as a law society (E2).
public struct ProfessionalBody: Sendable, Hashable {
    public var name: String?
    public var permitsStrangers: Bool

    public init(name: String? = nil, permitsStrangers: Bool) {
        self.name = name
        self.permitsStrangers = permitsStrangers
    }
}

/// Somebody the owner names in site.yml: by profile, or by name where there is none.
public enum PersonReference: Sendable, Hashable {
    case profile(ProfileAddress)
    case name(PersonName)

    public init(_ text: String) {
        self = ProfileAddress(text).map(PersonReference.profile) ?? .name(PersonName(text))
    }
}
