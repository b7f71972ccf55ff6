internal import Diagnostics
internal import StrictYAML
internal import Vetting

/// Reads what stands right of a fact in a condition, by the fact's type.
struct ComparisonDecoder {
    let definition: FactDefinition

    private var name: String { "Fact \"\(definition.id)\"" }

    /// One or more comparisons, all of which must hold; nil after an error.
    func comparisons(_ node: YAMLNode, _ log: inout DiagnosticLog) -> [Comparison]? {
        switch definition.type {
        case .flag: return YAMLForm.boolean.read(node, name, &log).map { [.flag($0)] }
        case .count: return node.pairs == nil ? equals(node, &log) : operators(node, countOperator, &log)
        case .oneOf(let all):
            if node.pairs != nil { return operators(node, oneOfOperator, &log) }
            return words(node, of: all, &log).map { [.isIn($0)] }
        case .someOf(let all): return words(node, of: all, &log).map { [.includesAny($0)] }
        case .text, .date:
            log.error("\(name) takes no condition: it is a \(definition.type.word) fact", at: node.location)
            return nil
        }
    }

    private func operators(
        _ node: YAMLNode, _ read: (YAMLPair, inout DiagnosticLog) -> Comparison?, _ log: inout DiagnosticLog
    ) -> [Comparison]? {
        guard let pairs = node.pairs, !pairs.isEmpty else {
            log.error("\(name) needs at least one operator", at: node.location)
            return nil
        }
        let comparisons = pairs.compactMap { read($0, &log) }
        return comparisons.count == pairs.count ? comparisons : nil
    }

    private func equals(_ node: YAMLNode, _ log: inout DiagnosticLog) -> [Comparison]? {
        count(node, &log).map { [.count(.equals, $0)] }
    }

    private func countOperator(_ pair: YAMLPair, _ log: inout DiagnosticLog) -> Comparison? {
        guard let known = CountOperator(rawValue: pair.key) else {
            return unknownOperator(pair, of: CountOperator.allCases.map(\.rawValue), &log)
        }
        return count(pair.value, &log).map { .count(known, $0) }
    }

    private func oneOfOperator(_ pair: YAMLPair, _ log: inout DiagnosticLog) -> Comparison? {
        guard case .oneOf(let all) = definition.type else { return nil }
        let isList = ["in": true, "notIn": true, "is": false, "isNot": false][pair.key]
        guard let isList else { return unknownOperator(pair, of: ["is", "isNot", "in", "notIn"], &log) }
        if !isList, pair.value.items != nil {
            log.error(
                "\"\(pair.key)\" takes one value; use \"\(pair.key == "is" ? "in" : "notIn")\"", at: pair.value.location
            )
            return nil
        }
        guard let words = words(pair.value, of: all, &log) else { return nil }
        return pair.key == "is" || pair.key == "in" ? .isIn(words) : .isNotIn(words)
    }

    private func unknownOperator(
        _ pair: YAMLPair, of known: [String], _ log: inout DiagnosticLog
    ) -> Comparison? {
        let hint = didYouMean(pair.key, in: known)
        let list = hint.isEmpty ? "; expected one of \(known.joined(separator: ", "))" : hint
        log.error("\(name) has no operator \"\(pair.key)\"\(list)", at: pair.keyLocation)
        return nil
    }

    private func count(_ node: YAMLNode, _ log: inout DiagnosticLog) -> Int? {
        YAMLForm<Int>.scalar("compared with a whole number from 0 up") { text in
            Int(text).flatMap { $0 >= 0 ? $0 : nil }
        }.read(node, name, &log)
    }

    private func words(_ node: YAMLNode, of all: [String], _ log: inout DiagnosticLog) -> [String]? {
        FactValueDecoder(definition: definition).words(node, of: all, &log)
    }
}

extension FactType {
    /// As `facts.yml` writes it.
    var word: String {
        switch self {
        case .flag: "flag"
        case .count: "count"
        case .oneOf: "oneOf"
        case .someOf: "someOf"
        case .text: "text"
        case .date: "date"
        }
    }
}
