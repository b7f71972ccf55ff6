package import EarlierReports
internal import Decisions
internal import Vetting

extension ReportedValue {
    private static let longest = 60

    /// In words, and short: what a stranger wrote at length stays where it was written.
    package var words: String {
        switch self {
        case .flag(let flag): flag ? "yes" : "no"
        case .count(let range): range.description
        case .text(let text): text.count > Self.longest ? text.prefix(Self.longest - 1) + "…" : Words.label(text)
        case .list(let members): members.isEmpty ? "none" : members.map(Words.spoken).joined(separator: ", ")
        }
    }
}

extension ChangeCause.FactMove {
    /// `not known → met in person`
    package var words: String { "\(before?.words ?? "not known") → \(after?.words ?? "not known")" }
}
