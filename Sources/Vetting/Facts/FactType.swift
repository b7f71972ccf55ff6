/// What values a fact can have.
public enum FactType: Hashable, Sendable {
    case flag
    case count
    /// One of the listed values.
    case oneOf([String])
    /// A set of the listed values; `none`, where listed, excludes the rest.
    case someOf([String])
    case text
    case date
}
