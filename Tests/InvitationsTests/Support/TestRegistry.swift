import Diagnostics
import StrictYAML
import Vetting

/// The shipped registry, as far as reading needs it.
enum TestRegistry {
    static let shared: FactRegistry = {
        var log = DiagnosticLog()
        let text = (try? Repository.text("content/facts.yml")) ?? ""
        let root = (try? YAMLNode.parse(text, path: "content/facts.yml")) ?? nil
        return FactRegistry((root?.pairs ?? []).compactMap { definition($0, &log) })
    }()

    private static func definition(_ pair: YAMLPair, _ log: inout DiagnosticLog) -> FactDefinition? {
        guard var mapping = YAMLMapping(pair.value, of: "A fact", &log) else { return nil }
        let values = mapping.optional("values", .list(of: .text), &log) ?? []
        guard let type = type(mapping.optional("type", .text, &log) ?? "", values) else { return nil }
        let sources = mapping.optional("sources", .list(of: .text), &log) ?? []
        return FactDefinition(
            id: FactID(pair.key), type: type, group: mapping.optional("group", .text, &log),
            isRedFlag: mapping.optional("redFlag", .boolean, &log) ?? false,
            isStrangersOnly: mapping.optional("strangersOnly", .boolean, &log) ?? false,
            isBehaviour: mapping.optional("behaviour", .boolean, &log) ?? false,
            sources: sources.compactMap { FactOrigin(rawValue: $0) })
    }

    private static func type(_ name: String, _ values: [String]) -> FactType? {
        switch name {
        case "flag": .flag
        case "count": .count
        case "oneOf": .oneOf(values)
        case "someOf": .someOf(values)
        case "text": .text
        case "date": .date
        default: nil
        }
    }
}
