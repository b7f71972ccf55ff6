internal import Diagnostics
internal import People
internal import StrictYAML
package import Vetting

/// Reads what a dossier says of a fact, by the fact's type.
package struct FactValueReader {
    static let couldNotTell = "couldNotTell"
    let registry: FactRegistry

    package init(registry: FactRegistry) { self.registry = registry }

    /// The definition of a fact by its name, or an error that says what was probably meant.
    func definition(_ name: String, at location: SourceLocation, _ log: inout DiagnosticLog) -> FactDefinition? {
        guard let definition = registry[FactID(name)] else {
            let hint = didYouMean(name, in: registry.names)
            log.error("Fact \"\(shortened(name))\" is not in the registry\(hint)", at: location)
            return nil
        }
        if definition.sources == [.owner] {
            log.error("Fact \"\(name)\" is not a dossier's to tell: it comes from site.yml", at: location)
            return nil
        }
        return definition
    }

    /// `4`, `[client, friend]`, `couldNotTell`, or `{ value: own, on: 2026-11-04, source: reverse image search }`.
    func entry(_ definition: FactDefinition, _ node: YAMLNode, _ log: inout DiagnosticLog) -> DossierEntry? {
        guard node.pairs != nil else { return entry(definition, value: node, on: nil, source: nil, &log) }
        guard var mapping = YAMLMapping(node, of: "\"\(definition.id)\"", &log) else { return nil }
        let value = mapping.required("value", .any, &log)
        let on = mapping.optional("on", .day, &log)
        let source = mapping.optional("source", .text, &log)
        mapping.finish(&log)
        return value.flatMap { entry(definition, value: $0, on: on, source: source, &log) }
    }

    private func entry(
        _ definition: FactDefinition, value node: YAMLNode, on: Day?, source: String?, _ log: inout DiagnosticLog
    ) -> DossierEntry? {
        let texts = (node.items ?? [node]).map(\.text)
        guard texts.allSatisfy({ $0 != nil }), !node.isEmpty else {
            log.error("\"\(definition.id)\" must be \(expectation(definition.type))", at: node.location)
            return nil
        }
        return entry(
            definition, texts: texts.compactMap(\.self), isList: node.items != nil, on: on, source: source,
            at: node.location, &log)
    }

    /// The value in the words of one cell or one list.
    func entry(
        _ definition: FactDefinition, texts: [String], isList: Bool, on: Day? = nil, source: String? = nil,
        at location: SourceLocation, _ log: inout DiagnosticLog
    ) -> DossierEntry? {
        let fact = definition.id
        if texts == [FactValueReader.couldNotTell] {
            return DossierEntry(fact, nil, on: on, source: source, at: location)
        }
        if let value = value(definition.type, texts, isList: isList) {
            return DossierEntry(fact, value, on: on, source: source, at: location)
        }
        log.error("\"\(fact)\" must be \(expectation(definition.type))\(hint(definition.type, texts))", at: location)
        return nil
    }

    private func value(_ type: FactType, _ texts: [String], isList: Bool) -> FactValue? {
        switch type {
        case .oneOf(let values): return oneOf(texts, values)
        case .someOf(let values): return someOf(texts, values)
        case .flag, .count, .text, .date:
            guard !isList || texts.count == 1, let text = texts.first else { return nil }
            return single(type, text)
        }
    }

    private func single(_ type: FactType, _ text: String) -> FactValue? {
        switch type {
        case .flag: ["true": .flag(true), "false": .flag(false)][text]
        case .count: CountRange(text).map(FactValue.count)
        case .date: Moment(text).map(FactValue.date)
        case .text, .oneOf, .someOf: .text(text)
        }
    }

    /// Several values narrow it: it is one of them.
    private func oneOf(_ texts: [String], _ values: [String]) -> FactValue? {
        guard !texts.isEmpty, texts.allSatisfy(values.contains) else { return nil }
        return .oneOf(values.filter(texts.contains))
    }

    /// What a person wrote down is complete.
    private func someOf(_ texts: [String], _ values: [String]) -> FactValue? {
        guard !texts.isEmpty, texts.allSatisfy(values.contains), !texts.contains("none") || texts.count == 1 else {
            return nil
        }
        return .someOf(MemberSet(texts, isComplete: true))
    }

    private func expectation(_ type: FactType) -> String {
        switch type {
        case .flag: "true or false"
        case .count: "a whole number or a range such as 3..5 or 500+"
        case .oneOf(let values): "one of \(values.joined(separator: ", "))"
        case .someOf(let values) where values.contains("none"):
            "some of \(values.filter { $0 != "none" }.joined(separator: ", ")), or none alone"
        case .someOf(let values): "some of \(values.joined(separator: ", "))"
        case .text: "text"
        case .date: "a date such as 2026-11-04"
        }
    }

    private func hint(_ type: FactType, _ texts: [String]) -> String {
        switch type {
        case .oneOf(let values), .someOf(let values):
            texts.first { !values.contains($0) }.map { didYouMean($0, in: values) } ?? ""
        case .flag, .count, .text, .date: ""
        }
    }
}

extension YAMLForm where Value == Day {
    /// `2026-11-04`.
    static var day: YAMLForm { .scalar("a date such as 2026-11-04") { Day($0) } }
}

extension YAMLForm where Value == Moment {
    /// `2026-11-04` or `2026-11-04T14:37`.
    static var moment: YAMLForm { .scalar("a date such as 2026-11-04, with a time or without") { Moment($0) } }
}

extension YAMLForm where Value == ProfileAddress {
    static var profile: YAMLForm {
        .scalar("a profile address such as https://www.linkedin.com/in/dana-reyes") { ProfileAddress($0) }
    }
}
