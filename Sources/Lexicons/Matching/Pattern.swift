/// What a phrase in the automaton stands for.
struct Pattern: Sendable {
    enum Purpose: Sendable, Hashable {
        case phrase(detector: Int)
        case not(detector: Int)
        case except(detector: Int)
        case unless(detector: Int)
        /// One side of an entry of `near`, by its number in the detector.
        case near(detector: Int, entry: Int, isFirst: Bool)
        /// One part of an entry of `together`.
        case together(detector: Int, entry: Int, part: Int)
        case negation, falseNegation, reported, greeting

        /// The detector whose phrase it is; nil for what concerns all of them.
        var detector: Int? {
            switch self {
            case .phrase(let detector), .not(let detector), .except(let detector), .unless(let detector),
                .near(let detector, _, _), .together(let detector, _, _):
                detector
            case .negation, .falseNegation, .reported, .greeting: nil
            }
        }
    }

    var purpose: Purpose
    /// Holds a negation itself, so that one within a match takes nothing away.
    var hasNegation: Bool
}

/// Where a pattern was found: words `start..<end` of the text.
struct PatternMatch: Sendable, Hashable {
    var pattern: Int
    var start: Int
    var end: Int

    var words: Range<Int> { start..<end }
}
