internal import JSON
package import SiteFiles
package import Decisions
internal import Invitations
internal import People
internal import Vetting

/// Who needs no decision of the browser any more, as a script: `vestibule.answered(ids, ids of those asked)`. A page that
/// remembers decisions loads it to forget those that the build has taken up.
package struct AnsweredFile: Sendable {
    static let path = "assets/data/answered.js"
    let report: ReportedInbox

    package init(report: ReportedInbox) {
        self.report = report
    }

    package var file: SiteFile {
        let senders = report.inbox.senders
        var json = JSONWriter()
        json.array { json in
            json.strings(report.order.filter { senders[$0].state != .pending }.map(report.id))
            json.strings(report.order.filter { senders[$0].isAsked }.map(report.id))
        }
        // The brackets of the outer list are those of the call.
        return SiteFile(
            AnsweredFile.path,
            Array("vestibule.answered(".utf8) + json.bytes.dropFirst().dropLast() + Array(");\n".utf8))
    }
}

extension Sender {
    /// Whether the owner has asked them why they write.
    fileprivate var isAsked: Bool { dossier?.entries.contains { $0.fact == "history.askedWhyOn" } ?? false }
}
