internal import People
internal import Vetting

/// One sender with their decision, written out for the terminal.
struct SenderRecord {
    let sender: Sender
    let facts: FactSheet
    let decision: Decision

    private var verdict: Verdict { decision.verdict }

    func write(to page: inout TerminalPage, change: DecisionChange?) {
        head(&page)
        answer(&page)
        change?.write(to: &page)
        message(&page)
        reasons("For", decision.evidence.filter { ($0.points ?? 0) > 0 }, "+", &page)
        reasons("Against", decision.evidence.filter { ($0.points ?? 0) < 0 }, "−", &page)
        reasons("What decided", decision.evidence.filter { $0.points == nil && !$0.rule.isIntent }, "•", &page)
        nextChecks(&page)
    }

    private func head(_ page: inout TerminalPage) {
        page.line(sender.name.text, style: .bold)
        if let address = sender.profileURL { page.line(address, style: .dim) }
        let sent = sender.invitation?.sentAt.map { "invited \(Words.short($0.day))" }
        page.line([sender.state.rawValue, sent].compactMap(\.self).joined(separator: ", "), style: .dim)
    }

    private func answer(_ page: inout TerminalPage) {
        page.gap()
        page.line(Words.name(of: verdict.response), style: verdict.response.style)
        page.line("\(verdict.recommendation.rawValue) (\(verdict.type.rawValue))\(verdict.report ? "; report it" : "")")
        let firmness = Words.firmness(decision.firmness, verdict.status)
        page.line("\(Words.name(of: verdict.status)), \(firmness). \(Words.meaning(of: verdict.status))")
        if let day = decision.revisitOn { page.line("Look again on \(Words.long(day)).") }
        for score in decision.scores {
            page.line("\(Words.name(of: score.axis)): \(points(score)), bar \(score.bars.bar)", style: .dim)
        }
    }

    private func points(_ score: AxisScore) -> String {
        let known = Words.points(score.known)
        guard score.interval.width > 0 else { return known }
        return
            "\(known), from \(Words.points(score.interval.low)) to \(Words.points(score.interval.high)) still possible"
    }

    private func message(_ page: inout TerminalPage) {
        guard let message = sender.invitation?.message, !message.isEmpty else { return }
        page.heading("Message")
        page.line(message, indent: 2)
    }

    private func reasons(_ title: String, _ evidence: [Evidence], _ mark: String, _ page: inout TerminalPage) {
        guard !evidence.isEmpty else { return }
        page.heading(title)
        let strongest = evidence.enumerated().sorted { left, right in
            (-abs(left.element.points ?? 0), left.offset) < (-abs(right.element.points ?? 0), right.offset)
        }
        for item in strongest.map(\.element) {
            page.line(item.claim, mark: mark + " ", indent: 2)
            for line in known(item.facts) { page.line(line, indent: 6, style: .dim) }
        }
    }

    /// A line a fact; of several that do not hold only the names, for what they rest on is the same.
    private func known(_ ids: [FactID]) -> [String] {
        let absent = ids.filter { facts[$0]?.value == .flag(false) }
        guard absent.count > 1 else { return ids.compactMap(known) }
        let present = ids.filter { !absent.contains($0) }
        return present.compactMap(known) + ["no: " + absent.map(\.name).joined(separator: ", ")]
    }

    private func known(_ fact: FactID) -> String? {
        guard let observation = facts[fact] else { return nil }
        let on = observation.on.map { ", \(Words.short($0))" } ?? ""
        let source = Words.source(observation.source, showsContent: true)
        return "\(fact.name): \(Words.value(observation.value)) — \(source)\(on)"
    }

    private func nextChecks(_ page: inout TerminalPage) {
        guard !decision.nextChecks.isEmpty else { return }
        page.heading("What to find out next")
        for (number, check) in decision.nextChecks.prefix(3).enumerated() {
            page.line("\(check.question) (\(Words.minutes(check.minutes)))", mark: "\(number + 1). ", indent: 2)
            for outcomes in check.outcomesAlike { page.line(text(of: outcomes), mark: "→ ", indent: 5, style: .dim) }
            page.line("\(check.fact.name)", indent: 5, style: .dim)
        }
    }

    private func text(of outcomes: [CheckOutcome]) -> String {
        let answers = outcomes.map { Words.label($0.label) }.joined(separator: ", ")
        let pair = outcomes[0].pair
        let stays = pair == Pair(verdict.recommendation, verdict.response) ? "stays " : ""
        return "\(answers): \(stays)\(pair.inWords), \(Words.name(of: outcomes[0].status).lowercased())"
    }
}

extension Evidence {
    /// What its rule says, with the points that it came to.
    var claim: String { rule.claim + (points.map { " (\(Words.points($0)))" } ?? "") }
}

extension Response {
    /// Green lets in, yellow waits, red keeps out.
    var style: TerminalPage.Style {
        switch self {
        case .accept: .good
        case .vetFurther, .askFirst, .ignore: .caution
        case .decline, .declineAndBlock: .bad
        }
    }
}
