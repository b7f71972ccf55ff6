/// The name of a fact in the registry, such as `network.shared`.
public struct FactID: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let name: String

    public init(_ name: some StringProtocol) { self.name = String(name) }
    public init(stringLiteral name: String) { self.name = name }

    /// The part before the dot: `network`.
    public var family: String { String(name.prefix { $0 != "." }) }
    public var description: String { name }

    public static func < (left: FactID, right: FactID) -> Bool { left.name < right.name }
}
