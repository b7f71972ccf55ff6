/// A truth value of strong Kleene logic: what is not known stays unknown until the rest decides it.
public enum Truth: Hashable, Sendable {
    case `false`, unknown, `true`

    public init(_ flag: Bool) { self = flag ? .true : .false }

    public static prefix func ! (value: Truth) -> Truth {
        switch value {
        case .true: .false
        case .false: .true
        case .unknown: .unknown
        }
    }
}
