/// Every fact that rules and dossiers may speak of, in the order of `content/facts.yml`. A class, for every sheet of
/// facts holds on to it.
public final class FactRegistry: Sendable {
    public let definitions: [FactDefinition]
    private let indices: [FactID: Int]
    private let families: [String]
    /// What is known of the message where there is none: its flags are false, its counts 0.
    let silence: [(index: Int, observation: Observation)]
    /// Flags that a look at their group makes false, by number.
    public let redFlags: [Int]

    /// A repeated id keeps its first definition.
    public init(_ definitions: [FactDefinition]) {
        var indices: [FactID: Int] = [:]
        var kept: [FactDefinition] = []
        for definition in definitions where indices[definition.id] == nil {
            indices[definition.id] = kept.count
            kept.append(definition)
        }
        self.definitions = kept
        silence = kept.enumerated().filter { $1.id.family == "message" }.compactMap { index, definition in
            switch definition.type {
            case .flag: (index, Observation(.flag(false), source: .computed("no message")))
            case .count: (index, Observation(.count(0), source: .computed("no message")))
            default: nil
            }
        }
        redFlags = kept.indices.filter { kept[$0].isRedFlag && kept[$0].type == .flag }
        families = kept.map(\.id.family)
        self.indices = indices
    }

    public var count: Int { definitions.count }
    public var names: [String] { definitions.map(\.id.name) }

    /// The part of a fact's name before the dot, by the fact's number.
    public func family(of index: Int) -> String { families[index] }

    public func index(of id: FactID) -> Int? { indices[id] }

    public subscript(id: FactID) -> FactDefinition? { indices[id].map { definitions[$0] } }
}
