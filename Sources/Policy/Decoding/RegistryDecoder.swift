internal import Diagnostics
internal import StrictYAML
internal import Vetting

/// Reads `facts.yml`: the registry, and where each fact is defined.
struct RegistryDecoder {
    private(set) var definitions: [FactDefinition] = []
    private(set) var places: [FactID: SourceLocation] = [:]
    /// Facts that are named but whose definition could not be read.
    private(set) var broken: Set<String> = []

    /// Facts that entries name: those that a text reveals, and those that are asked before another.
    private var referred: [Located<String>] = []

    init(_ file: TextFile, _ log: inout DiagnosticLog) {
        guard let pairs = YAMLNode.pairs(of: file, "The registry of facts", &log) else { return }
        for pair in pairs { read(pair, &log) }
        let facts = FactNames(registry: FactRegistry(definitions), broken: broken)
        for name in referred { _ = facts.definition(name.value, at: name.location, &log) }
    }

    private mutating func read(_ pair: YAMLPair, _ log: inout DiagnosticLog) {
        guard Self.isFactName(pair.key) else {
            log.error("A fact is named family.name, such as \"network.shared\"", at: pair.keyLocation)
            broken.insert(pair.key)
            return
        }
        places[FactID(pair.key)] = pair.keyLocation
        if let definition = definition(pair, &log) {
            definitions.append(definition)
        } else {
            broken.insert(pair.key)
        }
    }

    private mutating func definition(_ pair: YAMLPair, _ log: inout DiagnosticLog) -> FactDefinition? {
        guard var entry = YAMLMapping(pair.value, of: "Fact \"\(pair.key)\"", &log) else { return nil }
        let type = type(&entry, &log)
        var fact = FactDefinition(id: FactID(pair.key), type: type ?? .flag)
        fact.meaning = entry.optional("meaning", .text, &log) ?? ""
        fact.question = entry.optional("question", .text, &log)
        fact.check = entry.optional("check", .text, &log)
        fact.minutes = entry.optional("minutes", .positiveNumber, &log) ?? 1
        fact.forgeable = entry.optional("forgeable", .choice, &log) ?? .medium
        fact.group = entry.optional("group", .text, &log)
        fact.isRedFlag = entry.optional("redFlag", .boolean, &log) ?? false
        fact.isStrangersOnly = entry.optional("strangersOnly", .boolean, &log) ?? false
        fact.isBehaviour = entry.optional("behaviour", .boolean, &log) ?? false
        fact.sources = entry.optional("sources", .list(of: .choice), &log) ?? [.dossier]
        let reveals = entry.optional("reveals", .locatedTexts, &log) ?? []
        referred += reveals
        fact.reveals = reveals.map { FactID($0.value) }
        let after = entry.optional("after", YAMLForm<String>.text.located, &log)
        if let after { referred.append(after) }
        fact.askedAfter = after.map { FactID($0.value) }
        let prior = entry.node("prior")
        entry.finish(&log)
        guard let type else { return nil }
        if let prior, !prior.isEmpty { fact.prior = PriorDecoder(fact: pair.key, type: type).prior(prior, &log) }
        checkRedFlag(fact, at: pair.keyLocation, &log)
        return fact
    }

    private func type(_ entry: inout YAMLMapping, _ log: inout DiagnosticLog) -> FactType? {
        let word = entry.required("type", .word(of: ["flag", "count", "oneOf", "someOf", "text", "date"]), &log)
        let values = entry.optional("values", YAMLForm<[String]>.list(of: .text).located, &log)
        if let values, Set(values.value).count < values.value.count {
            log.error("\(entry.subject) lists a value twice", at: values.location)
        }
        switch (word, values) {
        case ("flag", nil): return .flag
        case ("count", nil): return .count
        case ("text", nil): return .text
        case ("date", nil): return .date
        case ("oneOf", let values?): return .oneOf(values.value)
        case ("someOf", let values?): return .someOf(values.value)
        case (nil, _): return nil
        case (_, nil): log.error("\(entry.subject) needs the key \"values\"", at: entry.location)
        case (_, let values?):
            log.error(
                "\(entry.subject) takes no \"values\": only oneOf and someOf facts have them", at: values.location)
        }
        return nil
    }

    private func checkRedFlag(_ fact: FactDefinition, at place: SourceLocation, _ log: inout DiagnosticLog) {
        if fact.isRedFlag, fact.type != .flag {
            log.error("Only a flag can be a red flag; \"\(fact.id)\" is not one", at: place)
        }
    }

    private static func isFactName(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { part in
                part.utf8.first.map { (97...122).contains($0) } ?? false
                    && part.utf8.allSatisfy {
                        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
                    }
            }
    }
}

extension YAMLForm where Value == Double {
    static var positiveNumber: YAMLForm {
        .scalar("a number above 0") { Double($0).flatMap { $0.isFinite && $0 > 0 ? $0 : nil } }
    }

    /// A share from 0 to 1.
    static var share: YAMLForm {
        .scalar("a share from 0 to 1") { Double($0).flatMap { (0...1).contains($0) ? $0 : nil } }
    }
}

extension YAMLNode {
    /// The keys of a file that is one mapping; nil after an error. An empty file is an empty mapping.
    static func pairs(of file: TextFile, _ subject: String, _ log: inout DiagnosticLog) -> [YAMLPair]? {
        root(of: file, &log).flatMap { YAMLMapping($0, of: subject, &log)?.pairs }
    }

    /// What a file holds; nil where it is empty or, after an error, cannot be read.
    static func root(of file: TextFile, _ log: inout DiagnosticLog) -> YAMLNode? {
        do {
            return try parse(file.text, path: file.path)
        } catch {
            log.add(error.diagnostics)
            return nil
        }
    }
}
