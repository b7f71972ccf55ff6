internal import Policy
internal import Vetting
import VettingEngine

/// Looks whether an example or a case notices a mutant. Only those that hold for the policy itself are asked.
struct MutantJudge: Sendable {
    private let policy: VettingPolicy
    private let rules: [LoadedRule]
    private let cases: [(expected: PolicyCase.Expectation, name: String, facts: FactSheet)]

    init(_ content: Content) {
        policy = content.policy
        rules = content.pages.flatMap(\.rules)
        let sheets = CaseSheet(registry: content.policy.registry, detectors: content.detectors)
        let failures = (try? CaseRun(content: content).failures()) ?? []
        cases = zip(content.cases, failures).filter { $1 == nil }
            .map { policyCase, _ in (policyCase.expected, policyCase.name, sheets.sheet(for: policyCase)) }
    }

    func outcome(of mutant: Mutant) -> MutationReport.Outcome {
        if let example = exampleThatNotices(mutant) { return .noticedByExample(example) }
        guard let engine = try? Engine(mutant.apply(to: policy)) else { return .refused }
        if let name = caseThatNotices(engine) { return .noticedByCase(name) }
        return Equivalence(policy: policy).reason(for: mutant).map { .equivalent($0) } ?? .survived
    }

    private func exampleThatNotices(_ mutant: Mutant) -> String? {
        guard case .rule(let place, let changed) = mutant.edit else { return nil }
        let original = rules[place]
        return original.examples.first { $0.holds(for: original.rule) && !$0.holds(for: changed) }?.name
    }

    /// Outcomes first; the costlier status only where it is expected.
    private func caseThatNotices(_ engine: Engine) -> String? {
        let vectors = cases.map { engine.vector(of: $0.facts) }
        for (outcome, policyCase) in zip(engine.outcomes(vectors), cases)
        where !policyCase.expected.allows(outcome) { return policyCase.name }
        let withStatus = cases.indices.filter { cases[$0].expected.status != nil }
        for (verdict, index) in zip(engine.decide(withStatus.map { vectors[$0] }), withStatus)
        where verdict.status != cases[index].expected.status { return cases[index].name }
        return cases.first { policyCase in
            policyCase.expected.asksForRules
                && !policyCase.expected.mismatches(speaking: engine.rulesThatSpeak(on: policyCase.facts)).isEmpty
        }?.name
    }
}

extension PolicyCase.Expectation {
    /// Whether everything but the status fits.
    func allows(_ outcome: QuickOutcome) -> Bool {
        type.map { $0 == outcome.type } ?? true
            && recommendation.map { $0 == outcome.pair.recommendation } ?? true
            && response.map { $0 == outcome.pair.response } ?? true
            && report.map { $0 == outcome.report } ?? true
            && authenticity.map { $0 == outcome.knownAuthenticity } ?? true
            && relevance.map { $0 == outcome.knownRelevance } ?? true
            && !notResponse.contains(outcome.pair.response)
    }
}
