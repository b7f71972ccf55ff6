internal import People
internal import Vetting

/// `report.csv`: one sender a row, for spreadsheets.
package enum ReportCSV {
    package static let head = Array(
        ("id,name,profileURL,sentAt,state,type,recommendation,response,report,status,"
            + "authenticityLow,authenticityHigh,relevanceLow,relevanceHigh,decidedBy,page\r\n").utf8)

    package static func row(_ file: SenderFile) -> [UInt8] {
        let verdict = file.verdict
        let cells: [String] = [
            file.id, file.name, file.showsContent ? file.sender.profileURL ?? "" : "",
            file.sender.invitation?.sentAt?.description ?? "", file.sender.state.rawValue, verdict.type.rawValue,
            verdict.recommendation.rawValue, verdict.response.rawValue, String(verdict.report), verdict.status.rawValue,
        ]
        let scores = [
            verdict.authenticity.low, verdict.authenticity.high, verdict.relevance.low, verdict.relevance.high,
        ]
        let last = [file.decision.decisive.joined(separator: " "), file.path]
        let line = cells.map(cell) + scores.map(String.init) + last.map(cell)
        return Array((line.joined(separator: ",") + "\r\n").utf8)
    }

    /// Quoted where it must be; one that a spreadsheet would take for a formula gets an apostrophe before it.
    static func cell(_ text: String) -> String {
        var text = text
        if let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) { text = "'" + text }
        let needsQuotes = text.utf8.contains { [44, 34, 10, 13].contains($0) }
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}
