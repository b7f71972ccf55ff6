internal import Invitations
internal import People
package import Vetting

/// `report.csv`: one sender a row, for spreadsheets.
package enum ReportCSV {
    package static let head = Array(
        ("id,name,profileURL,sentAt,state,type,recommendation,response,report,status,"
            + "authenticityLow,authenticityHigh,relevanceLow,relevanceHigh,decidedBy,page\r\n").utf8)

    /// Appends a sender's row to `bytes`.
    package static func append(
        _ decision: Decision, of index: Int, in report: ReportedInbox, to bytes: inout [UInt8]
    ) {
        let sender = report.inbox.senders[index]
        let verdict = decision.verdict
        func add(_ text: String) {
            bytes.append(contentsOf: text.utf8)
            bytes.append(UInt8(ascii: ","))
        }
        add(cell(report.id(of: index)))
        add(cell(report.name(of: index)))
        add(cell(report.people.showsContent ? sender.profileURL ?? "" : ""))
        // Dates, numbers and words of the vocabulary need neither quotes nor apostrophes.
        for word in [
            sender.invitation?.sentAt?.description ?? "", sender.state.rawValue, verdict.type.rawValue,
            verdict.recommendation.rawValue, verdict.response.rawValue, verdict.report ? "true" : "false",
            verdict.status.rawValue,
        ] { add(word) }
        for score in [verdict.authenticity, verdict.relevance] {
            add(String(score.low))
            add(String(score.high))
        }
        add(cell(decision.decisive.joined(separator: " ")))
        bytes.append(contentsOf: cell(report.path(of: index)).utf8)
        bytes.append(contentsOf: "\r\n".utf8)
    }

    /// Quoted where it must be; one that a spreadsheet would take for a formula gets an apostrophe before it.
    package static func cell(_ text: String) -> String {
        var text = text
        if beginsFormula(text) { text = "'" + text }
        let needsQuotes = text.utf8.contains { $0 == 44 || $0 == 34 || $0 == 10 || $0 == 13 }
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }

    /// Whether a spreadsheet might take it for a formula: by its first sign, or, where the sheet drops what cannot be seen, by
    /// the first that can. Spreadsheets of East Asia take the wide signs, too.
    private static func beginsFormula(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        if first == 9 || first == 10 || first == 13 { return true }
        // Most cells begin with a letter.
        if first > 0x40, first < 0x7F { return false }
        return text.unicodeScalars.first { !isBlank($0) }.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
