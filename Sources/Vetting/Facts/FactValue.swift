/// What is known of a fact. A fact of which nothing is known has no value at all.
public enum FactValue: Hashable, Sendable {
    case flag(Bool)
    case count(CountRange)
    /// The values still possible, sorted as in the registry: one where it is known, several where it is narrowed.
    case oneOf([String])
    case someOf(MemberSet)
    case text(String)
    case date(Moment)
}

extension FactValue {
    public static func count(_ number: Int) -> FactValue { .count(CountRange(exactly: number)) }
    public static func oneOf(_ value: String) -> FactValue { .oneOf([value]) }

    /// For people and for messages: `true`, `4`, `500 or more`, `friend, client`.
    public var text: String {
        switch self {
        case .flag(let flag): flag ? "yes" : "no"
        case .count(let range): range.description
        case .oneOf(let values): values.joined(separator: " or ")
        case .someOf(let set): set.members.joined(separator: ", ")
        case .text(let text): text
        case .date(let moment): moment.description
        }
    }
}
