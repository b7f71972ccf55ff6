package import ListPages
internal import Decisions
internal import GuidancePages
internal import Policy
internal import Vetting

/// Makes the page with the nine-row table and the decision table behind it.
package struct TableMaker: Sendable {
    let edition: Edition
    /// Nil without invitations.
    let findings: Findings?
    private let path = "recommendations.html"

    package init(_ edition: Edition, findings: Findings?) {
        self.edition = edition
        self.findings = findings
    }

    package func page() -> RecommendationsPage {
        let policy = edition.content.policy
        return RecommendationsPage(
            frame: edition.frame("Recommendations", at: path, .other), rows: rows,
            typeRules: RuleTable(rules: policy.rules.filter(\.isType).map(line)),
            guardRules: RuleTable(rules: policy.rules.filter(\.isGuard).map(line)), axes: TableMaker.responses,
            hasCounts: edition.report != nil,
            order: "Where several are true, the stronger wins: " + policy.order.map(\.rawValue).joined(separator: ", ")
                + ".")
    }

    private var rows: [TypeRow] {
        ConnectionType.allCases.enumerated().map { number, type in
            let members = members(of: type)
            let shown = edition.report.map { RowMaker($0, on: path).rows(members.prefix(4)) } ?? []
            return TypeRow(
                id: "T\(number + 1)", type: type.rawValue,
                recommendation: edition.content.policy.table[type]?.rawValue ?? "",
                count: edition.report == nil ? nil : Words.number(members.count),
                meaning: meaning(of: type),
                senders: shown, more: members.count > 4 ? "and \(Words.number(members.count - 4)) more" : nil)
        }
    }

    private func members(of type: ConnectionType) -> [Int] {
        guard let report = edition.report else { return [] }
        return Response.allCases.flatMap { report.decided.queue($0) }.filter {
            report.decided.verdict(of: $0).type == type
        }
    }

    private func meaning(of type: ConnectionType) -> [Link] {
        edition.content.policy.rules.filter { rule in
            if case .type(type, _) = rule.kind { true } else { false }
        }.prefix(3).map { Link(Words.sentence($0.claim)) }
    }

    private func line(_ rule: Rule) -> RuleLine {
        let registry = edition.content.policy.registry
        return RuleLine(
            claim: rule.claim, rule: rule.id, url: Links(from: path).to(SitePath.chapter(rule.page, rule.anchor)),
            effect: RuleWords.effect(of: rule, registry), condition: RuleWords.condition(of: rule, registry),
            spoke: findings.map { $0.spoke[rule.id].map { "spoke for \(Words.people($0))" } ?? "spoke for nobody" })
    }

    /// Step 3 of the engine, in words.
    private static let responses = [
        Figure(
            title: "Accept",
            value:
                "Accept. An industry peer or a verified account of whom too little is known is vetted further first.",
            url: nil),
        Figure(
            title: "Review and Accept",
            value: "Accept once authenticity certainly reaches its bar; ignore once it is certainly below the floor; "
                + "else vet further.", url: nil),
        Figure(
            title: "Review and Accept if Relevant",
            value: "Accept once both axes certainly reach their bars; ignore once either is certainly below its floor; "
                + "else vet further.", url: nil),
        Figure(
            title: "Ignore or Vet Further",
            value:
                "Asked and silent: ignore. Asked and waiting: vet further, until the day to wait for. Both bars certainly "
                + "reached, and strangers let in: accept. Either axis certainly below its floor: ignore. Nothing of the "
                + "profile known beyond the headline: vet further. Nothing to their credit and a message that gives no reason: "
                + "ignore. No reason stated and not asked: ask first. Else vet further.", url: nil),
        Figure(title: "Decline", value: "Decline.", url: nil),
        Figure(title: "Decline and Block", value: "Decline and block. Report only for something they did.", url: nil),
    ]
}
