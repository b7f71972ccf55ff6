internal import Diagnostics
internal import StrictYAML
internal import Vetting

/// Reads the YAML of a lexicon key by key.
struct LexiconReader {
    var log: DiagnosticLog

    typealias Parts = (profile: LanguageProfile, slots: [String: [Located<String>]], detectors: [Detector])

    mutating func read(_ node: YAMLNode) -> Parts? {
        guard var root = YAMLMapping(node, of: "A lexicon", &log) else { return nil }
        guard let language = root.required("language", .any, &log), let profile = profile(language) else { return nil }
        let slots = root.optional("slots", .any, &log).map { self.slots($0) } ?? [:]
        var detectors: [Detector] = []
        for pair in root.pairs where pair.key != "language" && pair.key != "slots" {
            detectors += self.detectors(of: pair)
        }
        return (profile, slots, detectors)
    }

    private mutating func profile(_ node: YAMLNode) -> LanguageProfile? {
        guard var map = YAMLMapping(node, of: "A language", &log) else { return nil }
        var profile = LanguageProfile()
        let words = YAMLForm<String>.text
        profile.name = map.required("name", words, &log) ?? ""
        profile.functionWords = (map.required("functionWords", .list(of: words), &log) ?? []).flatMap(split)
        profile.greetings = map.optional("greetings", .list(of: words), &log) ?? []
        profile.negations = map.optional("negations", .list(of: words), &log) ?? []
        profile.falseNegations = map.optional("falseNegations", .list(of: words), &log) ?? []
        profile.clauseBreaks = (map.optional("clauseBreaks", .list(of: words), &log) ?? []).flatMap(split)
        profile.reported = map.optional("reported", .list(of: words), &log) ?? []
        profile.fillers = (map.optional("fillers", .list(of: words), &log) ?? []).flatMap(split)
        profile.abbreviations = (map.optional("abbreviations", .list(of: words), &log) ?? []).flatMap(split)
        profile.apostropheParts = map.optional("apostropheParts", .boolean, &log) ?? false
        profile.spellings = map.optional("spellings", .any, &log).map { spellings($0) } ?? [:]
        map.finish(&log)
        return profile
    }

    private func split(_ words: String) -> [String] { words.split(separator: " ").map(String.init) }

    private mutating func spellings(_ node: YAMLNode) -> [String: String] {
        guard let map = YAMLMapping(node, of: "Spellings", &log) else { return [:] }
        var spellings: [String: String] = [:]
        for pair in map.pairs {
            spellings[pair.key] = YAMLForm<String>.text.read(pair.value, "\"\(pair.key)\"", &log)
        }
        return spellings
    }

    private mutating func slots(_ node: YAMLNode) -> [String: [Located<String>]] {
        guard let map = YAMLMapping(node, of: "Slots", &log) else { return [:] }
        var slots: [String: [Located<String>]] = [:]
        for pair in map.pairs {
            slots[pair.key] = YAMLForm<[Located<String>]>.list(of: YAMLForm<String>.text.located)
                .read(pair.value, "\"\(pair.key)\"", &log)
        }
        return slots
    }

    /// One detector, or for a fact such as `sender.roles` one for each of its values.
    private mutating func detectors(of pair: YAMLPair) -> [Detector] {
        guard let map = YAMLMapping(pair.value, of: "\"\(pair.key)\"", &log) else { return [] }
        let own = [
            "phrases", "not", "except", "unless", "near", "together", "impliedBy", "ownVoice", "wholeText", "examples",
        ]
        if pair.key.hasPrefix("message.") || map.pairs.contains(where: { own.contains($0.key) }) {
            return detector(pair.value, fact: pair.key, member: nil, at: pair.keyLocation).map { [$0] } ?? []
        }
        return map.pairs.compactMap { detector($0.value, fact: pair.key, member: $0.key, at: $0.keyLocation) }
    }

    private mutating func detector(
        _ node: YAMLNode, fact: String, member: String?, at place: SourceLocation
    ) -> Detector? {
        guard var map = YAMLMapping(node, of: "\"\(member ?? fact)\"", &log) else { return nil }
        let texts = YAMLForm<[Located<String>]>.list(of: YAMLForm<String>.text.located)
        var detector = Detector(fact: FactID(fact), member: member, location: place)
        detector.phrases = map.optional("phrases", texts, &log) ?? []
        detector.not = map.optional("not", texts, &log) ?? []
        detector.unless = map.optional("unless", texts, &log) ?? []
        detector.except = map.optional("except", texts, &log) ?? []
        detector.near = nearPhrases(map.optional("near", .list(of: .any), &log) ?? [])
        detector.together = (map.optional("together", .list(of: .any), &log) ?? []).compactMap { together($0, texts) }
        detector.impliedBy = map.optional("impliedBy", texts, &log) ?? []
        detector.ownVoice = map.optional("ownVoice", .boolean, &log) ?? false
        detector.wholeText = map.optional("wholeText", .boolean, &log) ?? false
        if let node = map.optional("examples", .any, &log), var examples = YAMLMapping(node, of: "Examples", &log) {
            detector.fires = examples.optional("fires", texts, &log) ?? []
            detector.quiet = examples.optional("quiet", texts, &log) ?? []
            examples.finish(&log)
        }
        map.finish(&log)
        return detector
    }

    private mutating func nearPhrases(_ nodes: [YAMLNode]) -> [NearPhrases] {
        var result: [NearPhrases] = []
        for node in nodes {
            let items = node.items?.compactMap(\.text) ?? []
            guard items.count == 3, let distance = Int(items[2]), distance >= 0 else {
                log.error("An entry of \"near\" is a list of [phrase, phrase, words between]", at: node.location)
                continue
            }
            result.append(NearPhrases(first: items[0], second: items[1], distance: distance, location: node.location))
        }
        return result
    }

    private mutating func together(_ node: YAMLNode, _ texts: YAMLForm<[Located<String>]>) -> [Located<String>]? {
        let phrases = texts.read(node, "An entry of \"together\"", &log) ?? []
        if phrases.count > 1 { return phrases }
        log.error("An entry of \"together\" is a list of two or more phrases", at: node.location)
        return nil
    }
}
