import Diagnostics
import Foundation
import Testing
import Vetting
import VettingEngine

@testable import Policy
@testable import PolicyChecks

/// What the engine promises of any policy, tried on the shipped one. `VESTIBULE_LAWS=1000000` tries that many
/// completions (`make laws`).
struct ShippedEngineLaws {
    private static let loaded = Result { () throws(DiagnosticError) -> Content in
        try ContentLoader.load(folder: ShippedContentTests.folder, shownAs: "content")
    }

    private static let completions = ProcessInfo.processInfo.environment["VESTIBULE_LAWS"].flatMap(Int.init) ?? 2000

    @Test func `what is settled is never contradicted by what turns out later`() throws {
        let content = try Self.loaded.get()
        let engine = try Engine(content.policy)
        var random = RandomSheets(content.policy.registry, seed: 11)
        var (tried, settled) = (0, 0)
        while tried < Self.completions {
            let facts = random.sheet(known: settled % 2 == 0 ? 0.5 : 0.8)
            let verdict = engine.decide(facts)
            guard verdict.status == .settled else { continue }
            settled += 1
            let later = (0..<100).map { _ in engine.vector(of: random.completed(facts)) }
            tried += later.count
            for outcome in engine.decide(later) {
                #expect(outcome.pair == verdict.pair, "\(facts.known.map { "\($0.definition.id)" })")
            }
        }
        #expect(settled >= Self.completions / 100)
    }

    @Test func `making a fact known never turns a rule from true to false or back`() throws {
        let content = try Self.loaded.get()
        var random = RandomSheets(content.policy.registry, seed: 12)
        for _ in 0..<10 {
            let before = random.sheet(known: 0.5)
            let after = random.completed(before)
            // Learning that the owner knows a sender takes facts out of play, which is no ordinary learning.
            guard before.isKnownToOwner == after.isKnownToOwner else { continue }
            for rule in content.policy.rules {
                guard let truth = rule.when?.truth(in: before), truth != .unknown else { continue }
                #expect(rule.when?.truth(in: after) == truth, "\(rule.id)")
            }
        }
    }

    @Test func `the points shown add up to the score shown, and the verdict is that of the plain decision`() throws {
        let content = try Self.loaded.get()
        let engine = try Engine(content.policy)
        var random = RandomSheets(content.policy.registry, seed: 13)
        for number in 0..<30 {
            let facts = random.sheet(known: number % 2 == 0 ? 0.5 : 0.9)
            let decision = engine.explain(facts)
            #expect(decision.verdict == engine.decide(facts))
            for score in decision.scores {
                #expect(score.known == score.groups.reduce(0) { $0 + $1.known })
                for group in score.groups {
                    #expect(decision.points(in: group.group) == group.knownSum, "\(group.group)")
                    #expect(group.known == min(group.cap, max(-group.cap, group.knownSum)), "\(group.group)")
                }
            }
        }
    }

    @Test func `without the decisive rules the outcome differs`() throws {
        let content = try Self.loaded.get()
        let engine = try Engine(content.policy)
        var random = RandomSheets(content.policy.registry, seed: 14)
        var seen = 0
        for _ in 0..<6 {
            let facts = random.sheet(known: 0.4)
            let decision = engine.explain(facts)
            guard !decision.decisive.isEmpty else { continue }
            seen += 1
            var without = content.policy
            for place in without.rules.indices where decision.decisive.contains(without.rules[place].id) {
                without.rules[place].when = .any([])
            }
            #expect(try Engine(without).decide(facts).pair != decision.verdict.pair, "\(decision.decisive)")
        }
        #expect(seen > 0)
    }

    @Test func `a sender who was looked at fully and deserves to be accepted is settled or nearly so`() throws {
        let content = try Self.loaded.get()
        let engine = try Engine(content.policy)
        let sheets = CaseSheet(registry: content.policy.registry, detectors: content.detectors)
        var accepted = 0
        for entry in content.cases {
            let facts = sheets.sheet(for: entry).lookedAtFully
            let decision = engine.explain(facts)
            guard decision.verdict.response == .accept else { continue }
            accepted += 1
            #expect(
                decision.verdict.status == .settled || decision.firmness >= 0.95, "\(entry.name): \(decision.firmness)")
        }
        #expect(accepted > 50)
    }
}

extension Verdict {
    var pair: Pair { Pair(recommendation, response) }
}

extension Decision {
    /// What the signals of a group count together, before its cap.
    fileprivate func points(in group: String) -> Int {
        evidence.reduce(0) { sum, evidence in
            guard case .signal(let signal) = evidence.rule.kind, signal.group == group else { return sum }
            return sum + (evidence.points ?? 0)
        }
    }
}

extension FactSheet {
    /// The same sender once everything that can be asked was: what a case leaves open turned out to be nothing much.
    fileprivate var lookedAtFully: FactSheet {
        var sheet = self
        for definition in registry.definitions where definition.question != nil && sheet[definition.id] == nil {
            guard let value = definition.nothingMuch else { continue }
            sheet.fill(definition.id, Observation(value, source: .dossier("")))
        }
        ClosedWorld(looked: ["profile": nil, "elsewhere": nil, "company": nil, "owner": nil]).complete(&sheet)
        return sheet
    }
}

extension FactDefinition {
    /// The value that somebody has of whom there is nothing to say.
    fileprivate var nothingMuch: FactValue? {
        switch type {
        case .flag: .flag(false)
        case .count: .count(0)
        case .oneOf(let values): mostCommon(values).map { .oneOf($0) }
        case .someOf: .someOf(MemberSet(["none"], isComplete: true))
        case .text, .date: nil
        }
    }

    private func mostCommon(_ values: [String]) -> String? {
        guard case .values(let shares) = prior else { return values.first }
        return values.max { (shares[$0] ?? 0, $1) < (shares[$1] ?? 0, $0) }
    }
}
