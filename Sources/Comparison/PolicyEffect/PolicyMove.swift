public import EarlierReports
public import Vetting

/// A sender whom a policy edit answers otherwise.
public struct PolicyMove: Sendable {
    public var id: String
    public var name: String
    public var old: ReportedAnswer
    public var new: ReportedAnswer
    public var cause: Cause

    /// What the move comes from.
    public enum Cause: Sendable, Hashable {
        /// Edits each of which, taken back alone, takes the move back: places in the list of edits.
        case edits([Int])
        /// Edits each of which moves the sender alone, though others do, too.
        case anyOf([Int])
        /// Facts that the new content reads otherwise.
        case facts([FactID])
        /// Several edits together, or what no single edit stands for.
        case together
    }
}

extension PolicyMove.Cause {
    /// Places in the list of edits.
    var edits: [Int] {
        switch self {
        case .edits(let places), .anyOf(let places): places
        case .facts, .together: []
        }
    }
}
