internal import Vetting

/// What a note changed in a decision, written out for the terminal.
struct DecisionChange {
    let before: Decision
    let after: Decision

    func write(to page: inout TerminalPage) {
        page.heading("What your note changed")
        let lines = answers + scores
        for line in lines { page.line(line, indent: 2) }
        for rule in claims(of: after, not: before) { page.line(rule, mark: "now: ", indent: 2) }
        for rule in claims(of: before, not: after) { page.line(rule, mark: "no longer: ", indent: 2) }
        if lines.isEmpty { page.line("Neither the answer nor a score: they stay as they were.", indent: 2) }
    }

    private var answers: [String] {
        [
            ("Answer", { Words.name(of: $0.verdict.response) }),
            ("Recommendation", { "\($0.verdict.recommendation.rawValue) (\($0.verdict.type.rawValue))" }),
            ("Status", { "\(Words.name(of: $0.verdict.status)), \(Words.firmness($0.firmness, $0.verdict.status))" }),
        ].compactMap(line)
    }

    private var scores: [String] {
        zip(before.scores, after.scores).compactMap { old, new in
            line(Words.name(of: new.axis), Words.points(old.known), Words.points(new.known))
        }
    }

    private func line(_ name: String, _ value: (Decision) -> String) -> String? {
        line(name, value(before), value(after))
    }

    private func line(_ name: String, _ old: String, _ new: String) -> String? {
        old == new ? nil : "\(name): \(old) → \(new)"
    }

    private func claims(of decision: Decision, not other: Decision) -> [String] {
        let known = Set(other.evidence.map(\.rule.id))
        return decision.evidence.filter { !known.contains($0.rule.id) && !$0.rule.isIntent }.map(\.claim)
    }
}
