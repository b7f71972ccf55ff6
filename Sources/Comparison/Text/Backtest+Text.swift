internal import EarlierReports
internal import Decisions
internal import People
internal import Vetting

extension Backtest {
    /// Trials of one sort that are shown; the rest stands in the JSON.
    private static let shown = 10

    /// For people, in lines of at most `width` columns.
    public func text(width: Int, hasColours: Bool) -> String {
        var page = TerminalPage(width: width, hasColours: hasColours)
        page.line("\(Words.count(trials.count, "invitation", "invitations")) with a known outcome", style: .bold)
        if !trials.isEmpty {
            page.line("What the policy would have said, from what was known when each of them came:")
            page.gap()
            writeTable(&page)
            page.gap()
            page.line(summary)
            write("The other way round", .opposite, &page)
            write("Kept out in another way", .otherWay, &page)
        }
        page.heading("Not known")
        for line in unknown { page.line(line, indent: 2) }
        return page.text
    }

    private var summary: String {
        let open = count(.open)
        return "The same in \(Words.number(count(.agrees))), kept out in another way in "
            + "\(Words.number(count(.otherWay))), the other way round in \(Words.number(count(.opposite))); "
            + "a look or a question first in \(Words.number(open)), which says neither."
    }

    private func writeTable(_ page: inout TerminalPage) {
        let ways = Answer.Way.allCases
        let columns = ways.map(\.rawValue) + ["agrees"]
        page.row(Self.row("", columns), style: .dim)
        for response in Response.allCases where trials.contains(where: { $0.answer.response == response }) {
            let counts = ways.map { Words.number(count(response, $0)) }
            page.row(Self.row(Words.name(of: response), counts + [agreement(of: response)]))
        }
    }

    /// `10 of 11`; a response that waits for more agrees with nobody and contradicts nobody.
    private func agreement(of response: Response) -> String {
        let all = trials.count { $0.answer.response == response }
        if count(.open, of: response) == all { return "open" }
        return "\(Words.number(count(.agrees, of: response))) of \(Words.number(all))"
    }

    /// The title in its column, the rest to the right.
    private static func row(_ title: String, _ cells: [String]) -> String {
        func padding(_ text: String, _ width: Int) -> String {
            String(repeating: " ", count: max(0, width - text.columns))
        }
        return title + padding(title, 18) + cells.map { padding($0, 10) + $0 }.joined()
    }

    private func write(_ title: String, _ agreement: Agreement, _ page: inout TerminalPage) {
        let found = trials.filter { $0.agreement == agreement }
        guard !found.isEmpty else { return }
        page.heading("\(title) (\(Words.number(found.count)))")
        for trial in found.prefix(Self.shown) {
            page.line(
                "\(trial.name), \(Words.short(trial.sentOn)): \(Words.name(of: trial.answer.response).lowercased()); "
                    + "you \(Words.past(trial.outcome))", indent: 2)
            for reason in trial.reasons.prefix(3) {
                page.line("\(reason.claim) (\(reason.rule))", mark: "+ ", indent: 6, style: .dim)
            }
        }
        if found.count > Self.shown { page.line("and \(Words.number(found.count - Self.shown)) more", indent: 2) }
    }

    private var unknown: [String] {
        [
            "\(Words.people(waiting)) still waiting: no outcome, for or against the policy.",
            undated > 0 ? "\(Words.people(undated)) answered whose invitation has no date." : nil,
            unclear > 0 ? "\(Words.people(unclear)) answered whose name may be several people's." : nil,
        ].compactMap(\.self)
    }
}
