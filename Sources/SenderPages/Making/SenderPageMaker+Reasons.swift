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

    /// What decides, then what weighs most, whichever way.
    func strongestReasons(_ count: Int) -> [Reason] {
        let spoke = decision.evidence.filter { !$0.rule.isIntent }
        let ranked = spoke.enumerated().sorted { left, right in
            rank(left.element, left.offset) < rank(right.element, right.offset)
        }
        return ranked.prefix(count).map { reason($0.element) }
    }

    private func rank(_ evidence: Evidence, _ place: Int) -> (Int, Int, Int) {
        (isDecisive(evidence) ? 0 : 1, -abs(evidence.points ?? 0), place)
    }

    private func isDecisive(_ evidence: Evidence) -> Bool { decision.decisive.contains(evidence.rule.id) }

    /// As many reasons of one kind as are read at a glance; one or two more are not worth unfolding.
    private static let atAGlance = 5

    private func list(_ evidence: [Evidence]) -> ReasonList? {
        guard !evidence.isEmpty else { return nil }
        let shown = evidence.count > SenderPageMaker.atAGlance + 2 ? SenderPageMaker.atAGlance : evidence.count
        let rest = evidence.dropFirst(shown)
        let points = rest.compactMap(\.points).reduce(0, +)
        return ReasonList(
            reasons: evidence.prefix(shown).map(reason), more: rest.map(reason),
            moreTitle: points == 0 ? "\(rest.count) more" : "\(rest.count) more, \(Words.points(points)) together")
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
        guard let index = registry.index(of: fact), let observation = facts[index: index] else { return nil }
        return known(index, observation)
    }

    /// - Parameter index: of the fact, in the registry.
    func known(_ index: Int, _ observation: Observation) -> KnownFact? {
        let fact = registry.definitions[index].id
        if !file.showsContent, registry.definitions[index].type == .text { return nil }
        return KnownFact(
            title: title(of: index), value: Words.value(observation.value),
            source: Words.source(observation.source, showsContent: file.showsContent),
            on: observation.on.map(Words.short), instead: facts.overridden[fact].map(replaced), id: fact.name)
    }

    private func replaced(_ earlier: Observation) -> String {
        let source = Words.source(earlier.source, showsContent: false)
        guard file.showsContent else { return "instead of \(source)" }
        return "\(source) said \(Words.value(earlier.value))"
    }
}
