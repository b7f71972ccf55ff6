import Foundation
@testable import Decisions
import Testing

struct ReportFileTests {
    @Test func `report.json is JSON, one sender a line, sorted by id, with the keys of its schema`() async throws {
        let site = try await Sample.report.value
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(site.files["report.json"] ?? [])) as? [String: Any])
        #expect(json["schema"] as? String == "vestibule-report/1")
        #expect(json["asOf"] as? String == "2026-11-20")
        let counts = try #require(json["counts"] as? [String: Any])
        #expect(counts["pending"] as? Int == site.summary.pending)
        let senders = try #require(json["senders"] as? [[String: Any]])
        let ids = senders.compactMap { $0["id"] as? String }
        #expect(ids == ids.sorted())
        #expect(ids.count == site.summary.pending + site.summary.connected + site.summary.answered)
        let keys: Set<String> = [
            "id", "name", "profileURL", "sentAt", "message", "state", "type", "recommendation", "response", "report",
            "status", "firmness", "revisitOn", "intents", "authenticity", "relevance", "facts", "evidence", "guards",
            "defeated", "nearly", "changers", "nextChecks", "page",
        ]
        for sender in senders { #expect(keys.subtracting(sender.keys) == [], "\(sender["id"] ?? "")") }
        let lines = site.text("report.json").split(separator: "\n")
        #expect(lines.count == senders.count + 2)
    }

    @Test func `every guidance address and page of report.json is a place of the site`() async throws {
        let site = try await Sample.report.value
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(site.files["report.json"] ?? [])) as? [String: Any])
        for sender in try #require(json["senders"] as? [[String: Any]]) {
            #expect(site.files[try #require(sender["page"] as? String)] != nil)
            for evidence in try #require(sender["evidence"] as? [[String: Any]]) {
                let parts = try #require(evidence["guidance"] as? String).split(separator: "#").map(String.init)
                #expect(site.text(parts[0]).contains("id=\"\(parts[1])\""), "\(parts)")
            }
        }
    }

    @Test func `report.csv has the columns of the design and one row a sender`() async throws {
        let site = try await Sample.report.value
        let lines = site.text("report.csv").components(separatedBy: "\r\n")
        #expect(
            lines.first
                == "id,name,profileURL,sentAt,state,type,recommendation,response,report,status,authenticityLow,"
                + "authenticityHigh,relevanceLow,relevanceHigh,decidedBy,page")
        #expect(lines.count == site.summary.pending + site.summary.connected + site.summary.answered + 2)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+x", "'+x"), ("-x", "'-x"), ("@x", "'@x"), ("\tx", "'\tx"), ("a,b", "\"a,b\""),
    ])
    func `cells that a spreadsheet would run are made harmless`(text: String, expected: String) {
        #expect(ReportCSV.cell(text) == expected)
    }
}
