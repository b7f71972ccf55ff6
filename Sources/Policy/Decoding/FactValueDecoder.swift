internal import Diagnostics
internal import StrictYAML
internal import Vetting

/// Reads the value of a fact as its type in the registry expects it, as dossiers, examples and cases write it.
struct FactValueDecoder {
    let definition: FactDefinition

    private var name: String { "Fact \"\(definition.id)\"" }

    /// A value, or nil after an error. A list of values of a one-of fact narrows it to these.
    func value(_ node: YAMLNode, _ log: inout DiagnosticLog) -> FactValue? {
        switch definition.type {
        case .flag: return YAMLForm.boolean.read(node, name, &log).map(FactValue.flag)
        case .count: return count.read(node, name, &log).map { FactValue.count($0) }
        case .text: return YAMLForm.text.read(node, name, &log).map(FactValue.text)
        case .date: return moment.read(node, name, &log).map(FactValue.date)
        case .oneOf(let all):
            guard let words = words(node, of: all, &log) else { return nil }
            return .oneOf(all.filter(words.contains))
        case .someOf(let all):
            guard let words = words(node, of: all, &log) else { return nil }
            if words.contains("none"), words.count > 1 {
                log.error("\(name) cannot be \"none\" and something else", at: node.location)
                return nil
            }
            return .someOf(MemberSet(words, isComplete: true))
        }
    }

    /// Words out of the fact's list, or nil after an error.
    func words(_ node: YAMLNode, of all: [String], _ log: inout DiagnosticLog) -> [String]? {
        let items = node.items ?? [node]
        guard !items.isEmpty, !node.isEmpty else {
            log.error("\(name) needs at least one value", at: node.location)
            return nil
        }
        let words = items.compactMap { word($0, of: all, &log) }
        return words.count == items.count ? words : nil
    }

    private func word(_ node: YAMLNode, of all: [String], _ log: inout DiagnosticLog) -> String? {
        guard let text = node.text else {
            log.error("A value of \(name.lowercasedFirst) must be one word, not \(node.kind)", at: node.location)
            return nil
        }
        if all.contains(text) { return text }
        let hint = didYouMean(text, in: all)
        let known = hint.isEmpty ? "; expected one of \(all.joined(separator: ", "))" : hint
        log.error("\(name) has no value \"\(text)\"\(known)", at: node.location)
        return nil
    }

    private var count: YAMLForm<CountRange> {
        .scalar("a whole number or a range such as 3..5 or 500+") { CountRange($0) }
    }

    private var moment: YAMLForm<Moment> { .scalar("a day such as 2026-11-20") { Moment($0) } }
}

extension String {
    /// The same text to go on within a sentence: `fact "network.shared"`.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
