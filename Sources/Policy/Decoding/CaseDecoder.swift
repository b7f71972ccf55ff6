internal import Diagnostics
internal import StrictYAML
internal import Vetting

/// Reads the cases of one file: imagined senders and what should come out.
struct CaseDecoder {
    let facts: FactNames
    let points: PointsDecoder

    func cases(_ file: TextFile, _ log: inout DiagnosticLog) -> [PolicyCase] {
        guard let root = YAMLNode.root(of: file, &log) else { return [] }
        guard let items = root.items else {
            log.error("A file of cases must be a list, not \(root.kind)", at: root.location)
            return []
        }
        return items.compactMap { policyCase($0, &log) }
    }

    private func policyCase(_ node: YAMLNode, _ log: inout DiagnosticLog) -> PolicyCase? {
        guard var keys = YAMLMapping(node, of: "A case", &log) else { return nil }
        let name = keys.required("name", .text, &log)
        let cites = keys.optional("cites", .locatedTexts, &log) ?? []
        points.check(cites, &log)
        let facts = keys.node("facts").map { self.facts(in: $0, &log) } ?? []
        let looked = keys.node("looked").map { self.looked($0, &log) } ?? [:]
        let message = keys.optional("message", .text, &log)
        let expected = keys.required("expect", .any, &log).flatMap { expectation($0, &log) }
        keys.finish(&log)
        guard let name, let expected else { return nil }
        return PolicyCase(
            name: name, cites: cites.map(\.value), facts: facts, looked: looked, message: message, expected: expected,
            location: node.location)
    }

    private func facts(in node: YAMLNode, _ log: inout DiagnosticLog) -> [PolicyCase.CaseFact] {
        guard let pairs = YAMLMapping(node, of: "\"facts\"", &log)?.pairs else { return [] }
        return pairs.compactMap { fact($0, &log) }
    }

    private func fact(_ pair: YAMLPair, _ log: inout DiagnosticLog) -> PolicyCase.CaseFact? {
        guard let definition = facts.definition(pair.key, at: pair.keyLocation, &log) else { return nil }
        if pair.value.text == "couldNotTell" { return .init(definition.id, nil) }
        return FactValueDecoder(definition: definition).value(pair.value, &log).map { .init(definition.id, $0) }
    }

    /// `{profile: 2026-11-04}` with days, or a list of groups without.
    private func looked(_ node: YAMLNode, _ log: inout DiagnosticLog) -> [String: Day?] {
        var looked: [String: Day?] = [:]
        let groups = Set(facts.registry.definitions.compactMap(\.group)).sorted()
        if node.pairs == nil {
            for group in YAMLForm.list(of: .word(of: groups)).read(node, "\"looked\"", &log) ?? [] {
                looked.updateValue(nil, forKey: group)
            }
            return looked
        }
        guard var keys = YAMLMapping(node, of: "\"looked\"", &log) else { return [:] }
        for group in groups {
            if let day = keys.optional(group, .day, &log) { looked.updateValue(day, forKey: group) }
        }
        keys.finish(&log)
        return looked
    }

    private func expectation(_ node: YAMLNode, _ log: inout DiagnosticLog) -> PolicyCase.Expectation? {
        guard var keys = YAMLMapping(node, of: "\"expect\"", &log) else { return nil }
        let expected = PolicyCase.Expectation(
            type: keys.optional("type", .choice, &log), recommendation: keys.optional("recommendation", .choice, &log),
            response: keys.optional("response", .choice, &log), status: keys.optional("status", .choice, &log),
            report: keys.optional("report", .boolean, &log),
            notResponse: keys.optional("notResponse", .list(of: .choice), &log) ?? [],
            authenticity: keys.optional("authenticity", .wholeNumber, &log),
            relevance: keys.optional("relevance", .wholeNumber, &log),
            speaks: keys.optional("speaks", .list(of: .text), &log) ?? [],
            silent: keys.optional("silent", .list(of: .text), &log) ?? [])
        keys.finish(&log)
        if expected == PolicyCase.Expectation() {
            log.error("\"expect\" must expect something", at: node.location)
            return nil
        }
        return expected
    }
}
