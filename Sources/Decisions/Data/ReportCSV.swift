internal import Invitations
internal import People
package import Vetting

/// `report.csv`: one sender a row, for spreadsheets.
package enum ReportCSV {
    package static let head = Array(
        ("id,name,profileURL,sentAt,state,type,recommendation,response,report,status,"
            + "authenticityLow,authenticityHigh,relevanceLow,relevanceHigh,decidedBy,page\r\n").utf8)

    package static func row(_ decision: Decision, of index: Int, in report: ReportedInbox) -> [UInt8] {
        let sender = report.inbox.senders[index]
        let verdict = decision.verdict
        let cells: [String] = [
            report.id(of: index), report.name(of: index), report.people.showsContent ? sender.profileURL ?? "" : "",
            sender.invitation?.sentAt?.description ?? "", sender.state.rawValue, verdict.type.rawValue,
            verdict.recommendation.rawValue, verdict.response.rawValue, String(verdict.report), verdict.status.rawValue,
        ]
        let scores = [
            verdict.authenticity.low, verdict.authenticity.high, verdict.relevance.low, verdict.relevance.high,
        ]
        let last = [decision.decisive.joined(separator: " "), report.path(of: index)]
        let line = cells.map(cell) + scores.map(String.init) + last.map(cell)
        return Array((line.joined(separator: ",") + "\r\n").utf8)
    }

    /// Quoted where it must be; one that a spreadsheet would take for a formula gets an apostrophe before it.
    static func cell(_ text: String) -> String {
        var text = text
        if let first = text.utf8.first, isFormulaSign(first) { text = "'" + text }
        let needsQuotes = text.utf8.contains { $0 == 44 || $0 == 34 || $0 == 10 || $0 == 13 }
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }

    private static func isFormulaSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 10, 13: true
        default: false
        }
    }
}
