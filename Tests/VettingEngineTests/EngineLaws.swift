import Testing
import Vetting
import VettingEngine

/// What must hold for every policy. Each law is tried on invented policies; the seed that fails is in the message.
@Suite struct EngineLaws {
    static let seeds = Array(UInt64(1)...60)

    @Test(arguments: seeds) func `making a fact known never turns true into false or false into true`(seed: UInt64) {
        var random = RandomPolicy(seed: seed)
        for _ in 0..<20 {
            let condition = random.condition()
            var facts = random.facts(known: 0.5)
            let before = condition.truth(in: facts)
            let wasKnown = facts.isKnownToOwner
            random.extend(&facts, known: 0.5)
            // Learning that the owner knows a sender takes facts out of play, which is no ordinary learning.
            guard before != .unknown, facts.isKnownToOwner == wasKnown else { continue }
            #expect(condition.truth(in: facts) == before, "seed \(seed): \(condition)")
        }
    }

    @Test(arguments: seeds) func `a decision on full knowledge follows the design step by step`(seed: UInt64) throws {
        var random = RandomPolicy(seed: seed)
        let policy = random.policy()
        let engine = try Engine(policy)
        for _ in 0..<20 {
            var facts = random.facts(known: 1)
            random.extend(&facts)
            let verdict = engine.decide(facts)
            let reference = ReferenceDecision(policy: policy, facts: facts)
            #expect(Pair(verdict.recommendation, verdict.response) == reference.pair, "seed \(seed)")
            #expect(verdict.vettedType == reference.type, "seed \(seed)")
            #expect(verdict.knownAuthenticity == reference.score(.authenticity), "seed \(seed)")
            #expect(verdict.relevance == Interval(reference.score(.relevance), reference.score(.relevance)))
            #expect(verdict.status == .settled, "seed \(seed)")
        }
    }

    @Test(arguments: seeds) func `what is settled is never contradicted by what turns out later`(seed: UInt64) throws {
        var random = RandomPolicy(seed: seed)
        let engine = try Engine(random.policy())
        var settled = 0
        for round in 0..<40 {
            let facts = random.facts(known: round % 2 == 0 ? 0.6 : 0.85)
            let verdict = engine.decide(facts)
            guard verdict.status == .settled else { continue }
            settled += 1
            for _ in 0..<10 {
                var later = facts
                random.extend(&later)
                let outcome = engine.decide(later)
                #expect(
                    Pair(outcome.recommendation, outcome.response) == Pair(verdict.recommendation, verdict.response),
                    "seed \(seed)")
            }
        }
        // A test in which nothing is ever settled would say nothing.
        #expect(settled > 0 || seed % 2 == 0, "seed \(seed)")
    }

    @Test(arguments: seeds) func `a sender decided alone and in a batch gets the same verdict`(seed: UInt64) throws {
        var random = RandomPolicy(seed: seed)
        let engine = try Engine(random.policy())
        let sheets = (0..<300).map { _ in random.facts(known: 0.5) }
        let together = engine.decide(sheets.map(engine.vector))
        for place in [0, 1, 63, 64, 255, 256, 299] { #expect(engine.decide(sheets[place]) == together[place]) }
    }

    @Test(arguments: seeds) func `the order of rules changes nothing`(seed: UInt64) throws {
        var random = RandomPolicy(seed: seed)
        let policy = random.policy()
        var shuffled = policy
        shuffled.rules.shuffle(using: &random.generator)
        let (engine, other) = (try Engine(policy), try Engine(shuffled))
        for _ in 0..<20 {
            let facts = random.facts(known: 0.6)
            #expect(engine.decide(facts) == other.decide(facts), "seed \(seed)")
        }
    }
}
