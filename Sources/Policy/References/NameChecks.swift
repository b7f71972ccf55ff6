internal import Diagnostics
internal import StrictYAML
internal import Vetting

/// What names must fulfil across files: unique where they name, known where they refer.
struct NameChecks {
    let pages: [GuidancePage]
    let registry: RegistryDecoder
    let cases: [PolicyCase]
    let names: WrittenNames

    func run(_ log: inout DiagnosticLog) {
        let rules = pages.flatMap(\.rules)
        checkUnique(rules.map { Located($0.rule.id, at: $0.place(of: "id")) }, "Rule", &log)
        checkUnique(cases.map { Located($0.name, at: $0.location) }, "Case", &log)
        let ids = (rules.map(\.rule.id) + names.rules).uniqued()
        for rule in rules { checkReferences(of: rule, among: ids, &log) }
        for policyCase in cases { checkReferences(of: policyCase, among: ids, &log) }
        for page in pages { checkAnchors(in: page, &log) }
        for definition in registry.definitions { checkGuidance(of: definition, &log) }
        DefeatCheck(book: RuleBook(pages)).run(&log)
    }

    private func checkUnique(_ names: [Located<String>], _ subject: String, _ log: inout DiagnosticLog) {
        var first: [String: SourceLocation] = [:]
        for name in names {
            if let earlier = first[name.value] {
                log.error("\(subject) \"\(name.value)\" is already defined at \(earlier)", at: name.location)
            } else {
                first[name.value] = name.location
            }
        }
    }

    private func checkReferences(of rule: LoadedRule, among ids: [String], _ log: inout DiagnosticLog) {
        var references = rule.rule.unless.map { ("unless", $0) }
        if case .type(_, let overrides) = rule.rule.kind { references += overrides.map { ("overrides", $0) } }
        for (key, id) in references where !ids.contains(id) {
            log.error("There is no rule \"\(id)\"\(didYouMean(id, in: ids))", at: rule.place(of: key))
        }
    }

    private func checkReferences(of policyCase: PolicyCase, among ids: [String], _ log: inout DiagnosticLog) {
        for id in policyCase.expected.speaks + policyCase.expected.silent where !ids.contains(id) {
            log.error("There is no rule \"\(id)\"\(didYouMean(id, in: ids))", at: policyCase.location)
        }
    }

    private func checkAnchors(in page: GuidancePage, _ log: inout DiagnosticLog) {
        for rule in page.rules where !page.anchors.contains(rule.rule.anchor) {
            let hint = didYouMean(rule.rule.anchor, in: page.anchors)
            log.error(
                "The page has no heading with the anchor \"#\(rule.rule.anchor)\"\(hint)",
                at: rule.place(of: "explains"))
        }
    }

    private func checkGuidance(of fact: FactDefinition, _ log: inout DiagnosticLog) {
        guard let check = fact.check, let place = registry.places[fact.id] else { return }
        let parts = check.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let page = pages.first(where: { $0.name == parts[0] }) else {
            if names.pages.contains(parts[0]) { return }
            let hint = didYouMean(parts[0], in: pages.map(\.name))
            log.error("Fact \"\(fact.id)\" is checked on a page \"\(parts[0])\" that is not there\(hint)", at: place)
            return
        }
        if parts.count == 2, !page.anchors.contains(parts[1]) {
            let hint = didYouMean(parts[1], in: page.anchors)
            log.error("The page \(page.name) has no heading with the anchor \"#\(parts[1])\"\(hint)", at: place)
        }
    }
}
