public import Diagnostics

/// One point of the etiquette (`content/sources.yml`): what it says and where the product must carry it.
public struct PolicyPoint: Sendable, Hashable {
    /// `E5`.
    public var id: String
    public var statement: String
    public var livesIn: [Carrier]
    public var location: SourceLocation

    /// A part of the product that can carry a point.
    public enum Carrier: String, Sendable, Hashable, CaseIterable {
        /// A guidance page that cites it.
        case page
        /// A rule that cites it.
        case rule
        /// A reply template that cites it or follows it as a way.
        case template
        /// A guidance page that cites it and holds a checklist.
        case checklist
        /// A rule that reads the owner's settings and cites it.
        case setting
        /// The table of recommendations in `policy.yml`.
        case recommendation
    }
}
