/// Every fact that rules and dossiers may speak of, in the order of `content/facts.yml`.
public struct FactRegistry: Sendable {
    public let definitions: [FactDefinition]
    private let indices: [FactID: Int]
    /// Flags and counts of the message, false and 0 where there is none.
    let messageFacts: [FactDefinition]
    /// Flags that a look at their group makes false.
    let redFlags: [FactDefinition]

    /// A repeated id keeps its first definition.
    public init(_ definitions: [FactDefinition]) {
        var indices: [FactID: Int] = [:]
        var kept: [FactDefinition] = []
        for definition in definitions where indices[definition.id] == nil {
            indices[definition.id] = kept.count
            kept.append(definition)
        }
        self.definitions = kept
        messageFacts = kept.filter { $0.id.family == "message" && ($0.type == .flag || $0.type == .count) }
        redFlags = kept.filter { $0.isRedFlag && $0.type == .flag }
        self.indices = indices
    }

    public var count: Int { definitions.count }
    public var names: [String] { definitions.map(\.id.name) }

    public func index(of id: FactID) -> Int? { indices[id] }

    public subscript(id: FactID) -> FactDefinition? { indices[id].map { definitions[$0] } }
}
