import SeededRandom
import Measuring
import Vetting
import VettingEngine

/// How many questions, and minutes, it takes until nothing that is still open could change a sender's outcome, asking
/// in the order that each strategy prefers.
struct Questioning {
    let engine: Engine
    let policy: VettingPolicy
    /// Each block is a sample of its own, so that their spread says how far the averages can be trusted.
    static let blocks = 5
    static let sendersInBlock = 100
    static let mostQuestions = 80

    enum Strategy: String, CaseIterable {
        case ranked = "by worth, as shipped"
        case mentions = "the fact that most rules mention"
        case mentionsThatMatter = "the same, among what still matters"
        case weight = "the fact with the largest points"
        case random = "at random"
    }

    func report() {
        var table = MarkdownTable(
            "asked first, \(Questioning.blocks) times \(Questioning.sendersInBlock) senders", "questions", "minutes")
        for strategy in Strategy.allCases {
            table.add([strategy.rawValue] + means { block in average(in: block) { settle($0, strategy, seed: $1) } })
        }
        table.add(
            ["by somebody who knows the answers"]
                + means { block in average(in: block) { sender, _ in leastNeeded(sender) } })
        print(table.text)
    }

    /// Of questions and of minutes: the mean over the blocks, with the smallest and the largest block.
    private func means(_ run: (Int) -> Cost) -> [String] {
        let costs = (0..<Questioning.blocks).map(run)
        return [costs.map(\.questions), costs.map(\.minutes)].map { values in
            let mean = values.reduce(0, +) / Double(values.count)
            let ends = [values.min(), values.max()].compactMap { $0?.formatted(decimals: 1) }
            return "\(mean.formatted(decimals: 1)) (\(ends.joined(separator: "–")))"
        }
    }

    private struct Cost {
        var questions = 0.0
        var minutes = 0.0
    }

    private func average(in block: Int, _ cost: (InventedSender, UInt64) -> Cost) -> Cost {
        var sum = Cost()
        for number in 0..<Questioning.sendersInBlock {
            let seed = UInt64(block * 1000 + number)
            let one = cost(InventedSender(policy.registry, seed: seed), seed)
            sum.questions += one.questions / Double(Questioning.sendersInBlock)
            sum.minutes += one.minutes / Double(Questioning.sendersInBlock)
        }
        return sum
    }

    private func settle(_ sender: InventedSender, _ strategy: Strategy, seed: UInt64) -> Cost {
        var facts = sender.bare
        var generator = SeededGenerator(seed: seed)
        var cost = Cost()
        while cost.questions < Double(Questioning.mostQuestions), engine.decide(facts).status != .settled {
            guard let next = choose(facts, strategy, &generator) else { break }
            cost.questions += 1
            cost.minutes += policy.registry[next]?.minutes ?? 0
            facts = sender.answering(next, in: facts)
        }
        return cost
    }

    private func choose(
        _ facts: FactSheet, _ strategy: Strategy, _ generator: inout SeededGenerator
    ) -> FactID? {
        switch strategy {
        case .ranked: engine.explain(facts, checks: 1).nextChecks.first?.fact
        case .mentions: open(facts).max { mentions($0) < mentions($1) }
        case .mentionsThatMatter:
            engine.explain(facts, checks: .max).nextChecks.map(\.fact).max { mentions($0) < mentions($1) }
        case .weight: open(facts).max { weight($0) < weight($1) }
        case .random: open(facts).randomElement(using: &generator)
        }
    }

    /// Questions about facts that are not known and that a rule mentions whose truth is open, found without the engine.
    private func open(_ facts: FactSheet) -> [FactID] {
        let undecided = policy.rules.filter { $0.when.map { $0.truth(in: facts) == .unknown } ?? true }
        let mentioned = Set(undecided.flatMap(\.mentioned))
        let questions = policy.registry.definitions.filter {
            $0.question != nil && facts[$0.id] == nil && !facts.couldNotTell.contains($0.id)
        }
        let covered = Set(questions.flatMap(\.reveals))
        return questions.filter { !covered.contains($0.id) && !mentioned.isDisjoint(with: $0.answered) }.map(\.id)
    }

    private func rules(about question: FactID) -> [Rule] {
        let answered = policy.registry[question]?.answered ?? []
        return policy.rules.filter { !answered.isDisjoint(with: $0.mentioned) }
    }

    private func mentions(_ question: FactID) -> Int { rules(about: question).count }

    private func weight(_ question: FactID) -> Int { rules(about: question).map(\.largestPoints).max() ?? 0 }

    /// Everything is asked, then one question after another is taken back, the dear ones first, as long as the outcome
    /// stays settled.
    private func leastNeeded(_ sender: InventedSender) -> Cost {
        var asked = policy.registry.definitions.filter { $0.question != nil && sender.bare[$0.id] == nil }
        for question in asked.sorted(by: { ($1.minutes, $0.id) < ($0.minutes, $1.id) }) {
            let rest = asked.filter { $0.id != question.id }
            if isSettled(sender, by: rest) { asked = rest }
        }
        return Cost(questions: Double(asked.count), minutes: asked.reduce(0) { $0 + $1.minutes })
    }

    private func isSettled(_ sender: InventedSender, by questions: [FactDefinition]) -> Bool {
        engine.decide(questions.reduce(sender.bare) { sender.answering($1.id, in: $0) }).status == .settled
    }
}

extension FactDefinition {
    /// The facts that asking for this one decides.
    fileprivate var answered: Set<FactID> { reveals.isEmpty ? [id] : Set(reveals) }
}

extension Rule {
    fileprivate var mentioned: [FactID] { (when?.facts ?? []) + (bins.map { [$0.fact] } ?? []) }

    fileprivate var largestPoints: Int {
        guard case .signal(let signal) = kind else { return 0 }
        switch signal.scoring {
        case .points(let points): return abs(points)
        case .bins(let bins): return bins.bins.map { abs($0.points) }.max() ?? 0
        }
    }
}
