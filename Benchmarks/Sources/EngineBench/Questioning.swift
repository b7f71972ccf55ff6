import Vetting
import VettingEngine

/// How many questions, and minutes, it takes until nothing that is still open could change a sender's outcome, asking
/// in the order that each strategy prefers.
struct Questioning {
    let engine: Engine
    let policy: VettingPolicy
    static let senders = 200
    static let mostQuestions = 60

    enum Strategy: String, CaseIterable {
        case ranked = "by worth (as shipped)"
        case mentions = "by number of rules that mention it"
        case weight = "by largest points"
        case random = "at random"
    }

    func report() {
        print("questions until settled, over \(Questioning.senders) invented senders:")
        for strategy in Strategy.allCases {
            var (questions, minutes) = (0, 0.0)
            for number in 0..<Questioning.senders {
                let (asked, spent) = settle(InventedSender(policy.registry, seed: UInt64(number)), strategy, number)
                questions += asked
                minutes += spent
            }
            let average = (Double(questions) / Double(Questioning.senders)).formatted(decimals: 2)
            let time = (minutes / Double(Questioning.senders)).formatted(decimals: 1)
            print("  \(strategy.rawValue): \(average) questions in \(time) minutes")
        }
    }

    private func settle(_ sender: InventedSender, _ strategy: Strategy, _ number: Int) -> (asked: Int, minutes: Double)
    {
        var facts = sender.bare
        var generator = SeededGenerator(seed: UInt64(number))
        var minutes = 0.0
        for asked in 0..<Questioning.mostQuestions {
            let checks = engine.explain(facts, checks: .max).nextChecks
            guard let next = choose(checks, strategy, &generator) else { return (asked, minutes) }
            minutes += next.minutes
            answer(next, from: sender.truth, into: &facts)
        }
        return (Questioning.mostQuestions, minutes)
    }

    private func answer(_ check: NextCheck, from truth: FactSheet, into facts: inout FactSheet) {
        for fact in Set(check.outcomes.map(\.fact)).union([check.fact]) {
            if let observation = truth[fact] { facts.set(fact, observation) } else { facts.giveUp(on: fact) }
        }
        if case .someOf(let set) = facts["sender.relationship"]?.value {
            facts.isKnownToOwner = set.members != ["none"]
        }
    }

    private func choose(
        _ checks: [NextCheck], _ strategy: Strategy, _ generator: inout SeededGenerator
    ) -> NextCheck? {
        switch strategy {
        case .ranked: checks.first
        case .mentions: checks.max { mentions($0) < mentions($1) }
        case .weight: checks.max { weight($0) < weight($1) }
        case .random: checks.randomElement(using: &generator)
        }
    }

    private func mentions(_ check: NextCheck) -> Int { rules(about: check).count }

    private func weight(_ check: NextCheck) -> Int {
        rules(about: check).map { rule in
            guard case .signal(let signal) = rule.kind else { return 0 }
            switch signal.scoring {
            case .points(let points): return abs(points)
            case .bins(let bins): return bins.bins.map { abs($0.points) }.max() ?? 0
            }
        }.max() ?? 0
    }

    private func rules(about check: NextCheck) -> [Rule] {
        let facts = Set(check.outcomes.map(\.fact))
        return policy.rules.filter { rule in
            !facts.isDisjoint(with: (rule.when?.facts ?? []) + (rule.bins.map { [$0.fact] } ?? []))
        }
    }
}
