public import Vetting

/// What a headline or a job title says.
public struct HeadlineFindings: Sendable, Equatable {
    /// Values of `sender.roles` that it names. Complete as to recruiter and salesperson: one that is missing does not hold.
    public var roles: [String]
    /// `profile.titleIsGeneric`: nothing but a word such as "CEO" or "Entrepreneur", with no company or field.
    public var isGeneric: Bool
    /// Members of other facts that the lexicons have phrases for, such as `sender.industry`.
    public var members: [FactID: [String]]
}
