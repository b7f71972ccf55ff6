public import Vetting

/// The value of a fact as `report.json` writes it, without the registry that would say what it may be.
public enum ReportedValue: Sendable, Hashable {
    case flag(Bool)
    case count(CountRange)
    case text(String)
    /// Members of a set, or values it is narrowed to; sorted.
    case list([String])

    public init(_ value: FactValue) {
        switch value {
        case .flag(let flag): self = .flag(flag)
        case .count(let range): self = .count(range)
        case .oneOf(let values): self = values.count == 1 ? .text(values[0]) : .list(values.sorted())
        case .someOf(let set): self = .list(set.members.sorted())
        case .text(let text): self = .text(text)
        case .date(let moment): self = .text(moment.description)
        }
    }
}
