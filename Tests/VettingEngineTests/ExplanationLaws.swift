import Testing
import Vetting
import VettingEngine

/// What an explanation promises must come true when somebody acts on it.
@Suite struct ExplanationLaws {
    static let seeds = Array(UInt64(100)...140)

    /// A value class in a dossier's words made into a value, where the class names a single value.
    static func value(_ text: String, of fact: FactID) -> FactValue? {
        switch RandomPolicy.registry[fact]?.type {
        case .flag: .flag(text == "true")
        case .count: Int(text).map { .count($0) }
        case .oneOf: .oneOf(text)
        default: nil
        }
    }

    @Test(arguments: seeds) func `each answer to a next check leads where it says`(seed: UInt64) throws {
        var random = RandomPolicy(seed: seed)
        let engine = try Engine(random.policy())
        for _ in 0..<5 {
            let facts = random.facts(known: 0.4)
            for check in engine.explain(facts).nextChecks {
                for outcome in check.outcomes {
                    guard let value = Self.value(outcome.value, of: outcome.fact) else { continue }
                    var answered = facts
                    answered.set(outcome.fact, Observation(value, source: .dossier("")))
                    let verdict = engine.decide(answered)
                    #expect(
                        outcome.pair == Pair(verdict.recommendation, verdict.response), "seed \(seed) \(check.fact)")
                    if outcome.status == .settled { #expect(verdict.status == .settled, "seed \(seed)") }
                }
            }
        }
    }

    @Test(arguments: seeds) func `the points shown add up to the score shown`(seed: UInt64) throws {
        var random = RandomPolicy(seed: seed)
        let engine = try Engine(random.policy())
        for _ in 0..<10 {
            let decision = engine.explain(random.facts(known: 0.7))
            for score in decision.scores {
                #expect(score.known == score.groups.reduce(0) { $0 + $1.known }, "seed \(seed)")
                for group in score.groups {
                    let points = decision.evidence.reduce(0) { sum, evidence in
                        guard case .signal(let signal) = evidence.rule.kind, signal.group == group.group else {
                            return sum
                        }
                        return sum + (evidence.points ?? 0)
                    }
                    #expect(points == group.knownSum, "seed \(seed) \(group.group)")
                    #expect(group.known == min(group.cap, max(-group.cap, points)), "seed \(seed)")
                }
            }
        }
    }

    @Test(arguments: seeds) func `without the decisive evidence the outcome differs`(seed: UInt64) throws {
        var random = RandomPolicy(seed: seed)
        let policy = random.policy()
        let engine = try Engine(policy)
        for _ in 0..<10 {
            let facts = random.facts(known: 0.7)
            let decision = engine.explain(facts)
            guard !decision.decisive.isEmpty else { continue }
            var without = policy
            for place in without.rules.indices where decision.decisive.contains(without.rules[place].id) {
                without.rules[place].when = .any([])
            }
            let verdict = try Engine(without).decide(facts)
            #expect(
                Pair(verdict.recommendation, verdict.response)
                    != Pair(decision.verdict.recommendation, decision.verdict.response), "seed \(seed)")
        }
    }

    @Test(arguments: seeds) func `an explanation gives the verdict of the plain decision`(seed: UInt64) throws {
        var random = RandomPolicy(seed: seed)
        let engine = try Engine(random.policy())
        for _ in 0..<10 {
            let facts = random.facts(known: 0.8)
            let decision = engine.explain(facts)
            #expect(decision.verdict == engine.decide(facts), "seed \(seed)")
            #expect((decision.firmness == 1) == (decision.verdict.status == .settled), "seed \(seed)")
        }
    }

    @Test(arguments: seeds) func `a single changer brings about the outcome that it names`(seed: UInt64) throws {
        var random = RandomPolicy(seed: seed)
        let engine = try Engine(random.policy())
        for _ in 0..<5 {
            let facts = random.facts(known: 0.5)
            let decision = engine.explain(facts)
            for changer in decision.changers {
                #expect(
                    changer.result != Pair(decision.verdict.recommendation, decision.verdict.response), "seed \(seed)")
            }
        }
    }

    @Test(arguments: seeds) func `what no check asks about changes no outcome`(seed: UInt64) throws {
        var random = RandomPolicy(seed: seed)
        let engine = try Engine(random.policy())
        for _ in 0..<10 {
            let facts = random.facts(known: 0.5)
            let decision = engine.explain(facts, checks: .max)
            let asked = Set(decision.nextChecks.map(\.fact))
            for definition in RandomPolicy.registry.definitions
            where definition.question != nil && facts[definition.id] == nil && !asked.contains(definition.id) {
                var one = facts
                random.extend(&one)
                let pairs = Set(definition.values.map { engine.decide(one.with($0, of: definition.id)).pair })
                #expect(pairs.count == 1, "seed \(seed): \(definition.id)")
                if decision.verdict.status == .settled { #expect(pairs == [decision.verdict.pair], "seed \(seed)") }
            }
        }
    }
}

extension FactDefinition {
    /// Enough values to meet every threshold of the invented policies.
    fileprivate var values: [FactValue] {
        switch type {
        case .flag: [.flag(false), .flag(true)]
        case .count: (0...8).map { .count($0) }
        case .oneOf(let values): values.map { .oneOf($0) }
        case .someOf(let values): values.map { .someOf(MemberSet([$0], isComplete: true)) }
        case .text, .date: []
        }
    }
}

extension FactSheet {
    fileprivate func with(_ value: FactValue, of id: FactID) -> FactSheet {
        var sheet = self
        sheet.set(id, Observation(value, source: .dossier("")))
        if case .someOf(let set) = sheet["sender.relationship"]?.value {
            sheet.isKnownToOwner = set.members != ["none"]
        }
        return sheet
    }
}

extension Verdict {
    fileprivate var pair: Pair { Pair(recommendation, response) }
}
