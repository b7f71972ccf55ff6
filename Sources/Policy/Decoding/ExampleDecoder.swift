internal import Diagnostics
internal import StrictYAML
internal import Vetting

/// Reads the examples of a rule.
struct ExampleDecoder {
    let facts: FactNames
    let isBinned: Bool

    func examples(_ node: YAMLNode?, _ log: inout DiagnosticLog) -> [RuleExample] {
        guard let node else { return [] }
        guard let items = node.items else {
            log.error("\"examples\" must be a list, not \(node.kind)", at: node.location)
            return []
        }
        return items.compactMap { example($0, &log) }
    }

    private func example(_ node: YAMLNode, _ log: inout DiagnosticLog) -> RuleExample? {
        guard var keys = YAMLMapping(node, of: "An example", &log) else { return nil }
        let name = keys.required("name", .text, &log)
        let sheet = sheet(keys.node("facts"), &log)
        let expected = keys.required("expect", isBinned ? .pointsOrUnknown : .truth, &log)
        keys.finish(&log)
        guard let name, let sheet, let expected else { return nil }
        return RuleExample(name: name, facts: sheet, expected: expected, location: node.location)
    }

    private func sheet(_ node: YAMLNode?, _ log: inout DiagnosticLog) -> FactSheet? {
        var sheet = FactSheet(registry: facts.registry)
        guard let node else { return sheet }
        guard let pairs = YAMLMapping(node, of: "\"facts\"", &log)?.pairs else { return nil }
        for pair in pairs {
            guard let definition = facts.definition(pair.key, at: pair.keyLocation, &log),
                let value = FactValueDecoder(definition: definition).value(pair.value, &log)
            else { return nil }
            sheet.set(definition.id, Observation(value, source: .dossier("")))
        }
        return sheet
    }
}

extension YAMLForm where Value == RuleExample.Expectation {
    fileprivate static var truth: YAMLForm {
        .scalar("true, false or unknown") { Truth(word: $0).map(Value.truth) }
    }

    fileprivate static var pointsOrUnknown: YAMLForm {
        .scalar("the points, or unknown") { $0 == "unknown" ? .truth(.unknown) : Int($0).map(Value.points) }
    }
}

extension Truth {
    fileprivate init?(word: String) {
        switch word {
        case "true": self = .true
        case "false": self = .false
        case "unknown": self = .unknown
        default: return nil
        }
    }
}
