internal import Diagnostics
internal import StrictYAML
internal import Vetting

/// Reads the rules of a guidance page.
struct RuleDecoder {
    let facts: FactNames
    let points: PointsDecoder
    /// Nil where `policy.yml` could not be read.
    let groups: [SignalGroup]?
    /// Groups whose definition has an error of its own.
    let brokenGroups: Set<String>

    func rules(_ node: YAMLNode, page: TextFile, _ log: inout DiagnosticLog) -> [LoadedRule] {
        guard let items = node.items else {
            log.error("\"rules\" must be a list, not \(node.kind)", at: node.location)
            return []
        }
        return items.compactMap { rule($0, page: page, &log) }
    }

    private func rule(_ node: YAMLNode, page: TextFile, _ log: inout DiagnosticLog) -> LoadedRule? {
        guard var keys = YAMLMapping(node, of: "A rule", &log) else { return nil }
        let id = keys.required("id", .kebabCase, &log)
        let word = keys.required("kind", .word(of: ["type", "guard", "signal", "intent"]), &log)
        let claim = keys.required("claim", .text, &log)
        let anchor = keys.required("explains", .anchor, &log)
        let cites = keys.optional("cites", .locatedTexts, &log) ?? []
        points.check(cites, &log)
        let isBinned = word == "signal" && keys.pairs.contains { $0.key == "bins" } && keys.node("points") == nil
        let kind = word.flatMap { self.kind($0, &keys, &log) }
        let when = isBinned ? nil : readCondition(&keys, &log)
        let unless = keys.optional("unless", .list(of: .text), &log) ?? []
        let falsePositives = keys.optional("falsePositives", .text, &log)
        let examples = ExampleDecoder(facts: facts, isBinned: isBinned)
            .examples(keys.optional("examples", .any, &log), &log)
        // Keys that belong to another kind would only be called unknown, so they wait until the kind is known.
        if word != nil { keys.finish(&log) }
        guard let id, let claim, let anchor, let kind, isBinned || when != nil else { return nil }
        let rule = Rule(
            id: id, kind: kind, claim: claim, page: page.name, anchor: anchor, cites: cites.map(\.value),
            when: when?.condition, unless: unless, falsePositives: falsePositives)
        return LoadedRule(
            rule: rule, examples: examples, path: page.path, location: node.location, keys: keys.places,
            whenPlaces: when?.places)
    }

    private func readCondition(
        _ keys: inout YAMLMapping, _ log: inout DiagnosticLog
    ) -> ConditionDecoder.Placed? {
        keys.required("when", .any, &log).flatMap { ConditionDecoder(facts: facts).condition($0, &log) }
    }

    private func kind(_ word: String, _ keys: inout YAMLMapping, _ log: inout DiagnosticLog) -> RuleKind? {
        switch word {
        case "type":
            let type = keys.required("type", YAMLForm<ConnectionType>.choice, &log)
            let overrides = keys.optional("overrides", .list(of: .text), &log) ?? []
            return type.map { .type($0, overrides: overrides) }
        case "guard": return guardEffect(&keys, &log).map(RuleKind.guard)
        case "signal": return signal(&keys, &log).map(RuleKind.signal)
        default:
            let intent = keys.required("intent", YAMLForm<Intent>.choice, &log)
            let weight = keys.required("weight", .weight, &log)
            guard let intent, let weight else { return nil }
            return .intent(intent, weight: weight)
        }
    }

    private func guardEffect(_ keys: inout YAMLMapping, _ log: inout DiagnosticLog) -> GuardEffect? {
        let types = keys.optional("types", .list(of: YAMLForm<ConnectionType>.choice), &log) ?? []
        guard let node = keys.required("then", .any, &log), var then = YAMLMapping(node, of: "\"then\"", &log)
        else { return nil }
        let effect = GuardEffect(
            type: then.optional("type", .choice, &log), recommendation: then.optional("recommendation", .choice, &log),
            response: then.optional("response", .choice, &log),
            report: then.optional("report", .boolean, &log) ?? false, note: then.optional("note", .text, &log),
            types: types)
        then.finish(&log)
        if effect == GuardEffect(types: types) {
            log.error("\"then\" needs a type, a recommendation, a response or a note", at: node.location)
            return nil
        }
        return effect
    }

    private func signal(_ keys: inout YAMLMapping, _ log: inout DiagnosticLog) -> Signal? {
        let axis = keys.required("axis", YAMLForm<Axis>.choice, &log)
        let group = keys.required("group", .locatedText, &log)
        let scoring = scoring(&keys, &log)
        guard let axis, let group, let scoring else { return nil }
        checkGroup(group, on: axis, &log)
        return Signal(axis: axis, group: group.value, scoring: scoring)
    }

    private func scoring(_ keys: inout YAMLMapping, _ log: inout DiagnosticLog) -> Scoring? {
        let points = keys.node("points")
        let bins = keys.node("bins")
        switch (points, bins) {
        case (let points?, nil): return YAMLForm.points.read(points, "\"points\"", &log).map(Scoring.points)
        case (nil, let bins?): return BinsDecoder(facts: facts).bins(bins, &log).map(Scoring.bins)
        default:
            log.error("A signal needs either \"points\" with \"when\", or \"bins\"", at: keys.location)
            return nil
        }
    }

    private func checkGroup(_ name: Located<String>, on axis: Axis, _ log: inout DiagnosticLog) {
        guard let groups, !brokenGroups.contains(name.value) else { return }
        guard let group = groups.first(where: { $0.id == name.value }) else {
            let hint = didYouMean(name.value, in: groups.map(\.id))
            log.error("Group \"\(name.value)\" is not in policy.yml\(hint)", at: name.location)
            return
        }
        if group.axis != axis {
            log.error("Group \"\(name.value)\" belongs to the axis \(group.axis.rawValue)", at: name.location)
        }
    }
}

extension YAMLMapping {
    /// Where the value of each key stands.
    var places: [String: SourceLocation] {
        Dictionary(pairs.map { ($0.key, $0.value.location) }, uniquingKeysWith: { first, _ in first })
    }
}

extension YAMLForm where Value == Int {
    static var points: YAMLForm {
        .scalar("a whole number from -5 to 5") { Int($0).flatMap { (-5...5).contains($0) ? $0 : nil } }
    }

    static var weight: YAMLForm {
        .scalar("a whole number from 1 to 5") { Int($0).flatMap { (1...5).contains($0) ? $0 : nil } }
    }
}

extension YAMLForm where Value == String {
    /// `"#anchor"`, read without the `#`.
    static var anchor: YAMLForm {
        .scalar("an anchor of this page, such as \"#what-to-look-for\"") { text in
            text.hasPrefix("#") && text.utf8.count > 1 ? String(text.dropFirst()) : nil
        }
    }
}
