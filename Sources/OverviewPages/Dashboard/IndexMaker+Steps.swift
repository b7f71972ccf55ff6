internal import ListPages
internal import Decisions
internal import GuidancePages
internal import HTML
internal import Policy
internal import Vetting

extension IndexMaker {
    /// What fits into twenty minutes and is likeliest to change an answer: questions for many at once before questions for
    /// one, by worth a minute.
    var steps: [UsefulStep] {
        let ranked = findings.checks.sorted { ($1.value.worth, $0.key) < ($0.value.worth, $1.key) }
        var minutes = 0.0
        var steps = resting.map { [$0] } ?? []
        for (fact, sum) in ranked where steps.count < 5 {
            guard minutes < 20 || steps.isEmpty else { break }
            minutes += min(10, sum.minutes * Double(sum.senders))
            steps.append(step(steps.count + 1, fact, sum))
        }
        return steps
    }

    /// One step for many: those who may rest, where they are many enough to be in the way.
    private var resting: UsefulStep? {
        guard let unmet, unmet.count >= 5 else { return nil }
        return UsefulStep(
            rank: 1, title: "Let \(Words.number(unmet.count)) rest",
            url: links.to(unmet.address),
            text: "You never met, and they wrote nothing. Their invitations stay open, and nobody is told.",
            cost: "\(Words.people(unmet.count)) · one step",
            effect: "leaves \(Words.number(summary.pending - unmet.count))")
    }

    private func step(_ rank: Int, _ fact: FactID, _ sum: Findings.CheckSum) -> UsefulStep {
        let title = edition.content.policy.registry[fact]?.meaning ?? fact.name
        let isQuick = IndexMaker.sittingFacts.contains(fact) && edition.site.hasSitting
        let one = sum.senders == 1 ? " of \(report.name(of: sum.best))" : ""
        let target =
            isQuick ? SitePath.start() : sum.senders == 1 ? report.path(of: sum.best) + "#checks" : queue(of: sum)
        return UsefulStep(
            rank: rank, title: title + one, url: links.to(target), text: sum.question,
            cost: "\(Words.people(sum.senders)) · \(Words.minutes(sum.minutes)) each",
            effect: IndexMaker.effect(of: sum))
    }

    private static func effect(of sum: Findings.CheckSum) -> String? {
        sum.settling > 0 ? "could settle \(Words.number(sum.settling))" : nil
    }

    /// The page of the one for whom the question is worth most.
    private func queue(of sum: Findings.CheckSum) -> String { report.path(of: sum.best) + "#checks" }

    /// What the first sitting asks.
    private static let sittingFacts: Set<FactID> = ["sender.relationship", "sender.headline", "sender.roles"]
}
