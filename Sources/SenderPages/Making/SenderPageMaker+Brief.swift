internal import Decisions
internal import GuidancePages
internal import HTML
internal import Invitations
internal import People
internal import Vetting

extension SenderPageMaker {
    /// As many reasons and questions as a sheet has room for, and characters of a message.
    private static let roomForReasons = 6
    private static let roomForChecks = 3
    private static let roomForMessage = 900

    /// What the page says first, for a sheet of paper.
    /// - Parameter path: the page that the sheet belongs to, in a folder beside that of the senders.
    package func brief(on path: String) -> Brief {
        let maker = DecisionViewMaker(decision: decision, guidance: guidance, links: links)
        return Brief(
            name: file.name, url: Links(from: path).to(file.path), headline: file.text(of: "sender.headline"),
            sentAt: sender.invitation?.sentAt.map { Words.long($0.day) }, response: ResponseView(verdict.response),
            recommendation: verdict.recommendation.rawValue, type: verdict.type.rawValue,
            status: StatusView(verdict.status), firmness: Words.firmness(decision.firmness, verdict.status),
            why: maker.why,
            report: verdict.report, message: briefMessage,
            reasons: strongestReasons(SenderPageMaker.roomForReasons),
            checks: Array(maker.checks.prefix(SenderPageMaker.roomForChecks)))
    }

    private var briefMessage: String? {
        guard file.showsContent, let text = sender.invitation?.message, text.contains(where: { !$0.isWhitespace })
        else { return nil }
        let room = SenderPageMaker.roomForMessage
        return text.count > room ? text.prefix(room - 1) + "…" : text
    }
}
