internal import Decisions
internal import GuidancePages
internal import Vetting

/// The rules that spoke, by what they do.
struct Reasons {
    var deciders: ReasonList?
    var favour: ReasonList?
    var against: ReasonList?
    var any: Bool { deciders != nil || favour != nil || against != nil }
}

extension SenderPageMaker {
    func reasons() -> Reasons {
        let signals = decision.evidence.filter { $0.rule.isSignal }
        let others = decision.evidence.filter { !$0.rule.isSignal && !$0.rule.isIntent }
        func strongest(_ evidence: [Evidence]) -> [Evidence] {
            evidence.enumerated().sorted { left, right in
                (-abs(left.element.points ?? 0), left.offset) < (-abs(right.element.points ?? 0), right.offset)
            }.map(\.element)
        }
        return Reasons(
            deciders: list(others.filter(isDecisive) + others.filter { !isDecisive($0) }),
            favour: list(strongest(signals.filter { ($0.points ?? 0) > 0 })),
            against: list(strongest(signals.filter { ($0.points ?? 0) < 0 })))
    }

    private func isDecisive(_ evidence: Evidence) -> Bool { decision.decisive.contains(evidence.rule.id) }

    private func list(_ evidence: [Evidence]) -> ReasonList? {
        evidence.isEmpty ? nil : ReasonList(reasons: evidence.map(reason))
    }

    private func reason(_ evidence: Evidence) -> Reason {
        let rule = evidence.rule
        let address = SitePath.chapter(rule.page, rule.anchor)
        return Reason(
            claim: rule.claim, points: evidence.points.map(Words.points), isPlus: (evidence.points ?? 0) > 0,
            isMinus: (evidence.points ?? 0) < 0, isDecisive: isDecisive(evidence),
            facts: evidence.facts.compactMap(known), passage: Link(passageTitle(rule), links.to(address)),
            cites: rule.cites.joined(separator: ", "), rule: rule.id, kind: rule.kind.name,
            effect: rule.effectInWords, falsePositives: rule.falsePositives)
    }

    private func passageTitle(_ rule: Rule) -> String {
        let heading = guidance.handbook.title(of: rule.page, rule.anchor)
        let title = guidance.handbook.title(of: rule.page, "")
        return heading == title ? title : "\(title): \(heading.lowercasedFirst)"
    }

    func known(_ fact: FactID) -> KnownFact? {
        guard let definition = registry[fact], let observation = facts[fact] else { return nil }
        if !file.showsContent, definition.type == .text { return nil }
        return KnownFact(
            title: definition.meaning.isEmpty ? fact.name : definition.meaning, value: Words.value(observation.value),
            source: Words.source(observation.source, showsContent: file.showsContent),
            on: observation.on.map(Words.short), instead: facts.overridden[fact].map(replaced), id: fact.name)
    }

    private func replaced(_ earlier: Observation) -> String {
        let source = Words.source(earlier.source, showsContent: false)
        guard file.showsContent else { return "instead of \(source)" }
        return "\(source) said \(Words.value(earlier.value))"
    }
}
