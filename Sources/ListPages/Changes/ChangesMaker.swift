internal import EarlierReports
internal import Comparison
internal import Decisions
internal import GuidancePages
internal import People
internal import Policy
internal import Vetting

/// Makes the page of changes, and the dashboard's few words on them.
package struct ChangesMaker {
    /// Rows of one group at most: what keeps the page under 300 kB.
    private static let most = 100
    private static let mostOnDashboard = 5

    let edition: Edition
    let links: Links
    private let rules: [String: Rule]

    package init(_ edition: Edition, on page: String = SitePath.changes) {
        self.edition = edition
        links = Links(from: page)
        rules = Dictionary(
            edition.content.policy.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package func page() -> ChangesPage {
        let difference = edition.changes?.difference
        return ChangesPage(
            frame: edition.frame("Changes", at: SitePath.changes, .other), lead: difference?.lead,
            policy: difference?.policyNote, groups: difference.map(groups) ?? [])
    }

    /// Who is answered otherwise, else who is new.
    package var digest: ChangeDigest? {
        guard let difference = edition.changes?.difference else { return nil }
        let moved = difference.changed.filter { $0.kind == .moved || $0.kind == .answered }.map(row)
        let rows = moved + difference.added.map(newRow)
        return ChangeDigest(
            title: "Since \(Words.long(difference.old.asOf))", counts: difference.summary.counts,
            url: links.to(SitePath.changes), rows: Array(rows.prefix(ChangesMaker.mostOnDashboard)))
    }

    private func groups(_ difference: ReportDifference) -> [ChangeGroup] {
        let moved = SenderChange.Kind.allCases.map { kind in
            group(kind.rawValue, kind.title, difference.changed.filter { $0.kind == kind }, row)
        }
        let all =
            [group("new", "New", difference.added, newRow)] + moved + [group("gone", "Gone", difference.gone, goneRow)]
        return all.filter { !$0.rows.isEmpty }
    }

    private func group<Item>(
        _ anchor: String, _ title: String, _ items: [Item], _ row: (Item) -> ChangeRow
    ) -> ChangeGroup {
        let hidden = items.count - ChangesMaker.most
        return ChangeGroup(
            anchor: anchor, title: title, count: Words.number(items.count),
            rows: items.prefix(ChangesMaker.most).map(row),
            more: hidden > 0 ? "and \(Words.number(hidden)) more" : nil)
    }

    private func newRow(_ sender: ReportedSender) -> ChangeRow {
        ChangeRow(
            name: sender.name, url: links.to(SitePath.sender(sender.id)), before: nil,
            after: sender.answer.view, isMove: false, rest: sender.answer.remark, causes: [])
    }

    private func goneRow(_ sender: ReportedSender) -> ChangeRow {
        ChangeRow(
            name: sender.name, url: nil, before: sender.answer.view, after: nil, isMove: false,
            rest: sender.answer.remark, causes: [])
    }

    private func row(_ change: SenderChange) -> ChangeRow {
        let (old, new) = (change.old.answer, change.new.answer)
        let isMove = old.state == new.state && old.response != new.response
        let moves = ReportedAnswer.moves(from: old, to: new).dropFirst(isMove ? 1 : 0)
        let rest = (old.state == new.state && change.kind == .invitedAgain ? ["invited again"] : []) + moves
        return ChangeRow(
            name: change.new.name, url: links.to(SitePath.sender(change.new.id)),
            before: isMove ? ResponseView(old.response) : nil, after: new.view, isMove: isMove,
            rest: rest.isEmpty ? nil : rest.joined(separator: ", "), causes: causes(of: change))
    }

    /// Rules and facts that this report's own policy knows; an earlier one's words are taken only where it lost them.
    private func causes(of change: SenderChange) -> [ChangeCauseLine] {
        let cause = ChangeCause(change)
        let facts = cause.facts.prefix(3).compactMap { move in
            edition.content.registry[FactID(move.fact)].map {
                ChangeCauseLine(lead: $0.meaning, text: move.words, url: nil)
            }
        }
        return facts + cause.nowSpeaking.prefix(3).map { line("now", $0) }
            + cause.noLonger.prefix(3).map { line("no longer", $0) }
    }

    private func line(_ lead: String, _ evidence: ReportedEvidence) -> ChangeCauseLine {
        let rule = rules[evidence.rule]
        return ChangeCauseLine(
            lead: lead, text: rule?.claim ?? evidence.claim,
            url: rule.map { links.to(SitePath.chapter($0.page, $0.anchor)) })
    }
}

extension ReportedAnswer {
    /// Nil for those who do not wait.
    fileprivate var view: ResponseView? { state == .pending ? ResponseView(response) : nil }

    /// What the tag of the response does not say.
    fileprivate var remark: String? { state == .pending ? Words.name(of: status).lowercased() : words }
}

extension ReportDifference {
    fileprivate var lead: String { summary.text + "." }

    fileprivate var policyNote: String? {
        old.policyDigest == new.policyDigest
            ? nil : "The policy changed, too: \(old.policyDigest.prefix(12)) → \(new.policyDigest.prefix(12))."
    }
}
