@testable import EarlierReports
import Diagnostics
import Foundation
import People
import Testing
import Vetting

@testable import Comparison

@Suite struct ReportReaderTests {
    private static let head = #"{"schema":"vestibule-report/1","asOf":"2026-11-20","policyDigest":"ab12","senders":["#
    private static let ada =
        #"{"id":"ada-1","name":"Ada","sentAt":null,"message":"Hi","state":"pending","type":"Stranger","#
        + #""recommendation":"Ignore or Vet Further","response":"vetFurther","report":false,"status":"provisional","#
        + #""facts":{"network.shared":{"value":{"min":4},"source":"export"},"profile.photo":{"value":"own","source":"x"}},"#
        + #""evidence":[{"rule":"r","claim":"c","points":1,"facts":{"network.shared":4},"cites":["P1"]}],"decisive":["r"]}"#

    private static func read(_ text: String) throws(DiagnosticError) -> [ReportedSender] {
        try read(Array(text.utf8))
    }

    private static func read(
        _ bytes: [UInt8], largestSender: Int = ReportReader.largestSender
    ) throws(DiagnosticError) -> [ReportedSender] {
        let file = FileManager.default.temporaryDirectory.appending(path: "report-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(FileManager.default.createFile(atPath: file.path, contents: Data(bytes)))
        do {
            var reader = try ReportReader(path: file.path, largestSender: largestSender)
            var senders: [ReportedSender] = []
            while let sender = try reader.next() { senders.append(sender) }
            return senders
        } catch {
            throw DiagnosticError(
                error.diagnostics.map { diagnostic in
                    var shown = diagnostic
                    shown.location?.path = "report.json"
                    return shown
                })
        }
    }

    @Test func `a sender is read with what a comparison needs`() throws {
        let senders = try Self.read(Self.head + "\n" + Self.ada + "\n]}\n")
        #expect(
            senders == [
                ReportedSender(
                    id: "ada-1", name: "Ada", sentAt: nil,
                    answer: ReportedAnswer(
                        state: .pending, type: .stranger, recommendation: .ignoreOrVetFurther, response: .vetFurther,
                        isReport: false, status: .provisional),
                    facts: ["network.shared": .count(.init(4, nil)), "profile.photo": .text("own")],
                    evidence: [ReportedEvidence(rule: "r", claim: "c", facts: ["network.shared"])], decisive: ["r"])
            ])
    }

    @Test func `it reads the same however the file is cut into pieces and laid out`() throws {
        // Longer than one piece, so that every sort of token meets an end of the buffer somewhere.
        let senders = (1000..<1400).map { Self.ada.replacing("ada-1", with: "ada-\($0)") }
        let compact = try Self.read(Self.head + senders.joined(separator: ",") + "]}")
        let spaced = try Self.read(Self.head + senders.joined(separator: "\r\n ,\t") + "\n] , \"more\" : [1e3, {}] }\n")
        #expect(compact.count == 400)
        #expect(compact == spaced)
    }

    @Test(arguments: [
        (#"[]"#, "report.json:1:1: error: Expected an object"),
        (#"{"a":1}"#, #"report.json:1:6: error: This is no report: its first key is not "schema""#),
        (
            #"{"schema":"vestibule-report/2","senders":[]}"#,
            "report.json:1:11: error: A report of another version: this program reads vestibule-report/1"
        ),
        (
            #"{"schema":"sarif"}"#,
            "report.json:1:11: error: This is no report: this program reads vestibule-report/1"
        ),
        (
            #"{"schema":"vestibule-report/1","senders":[]}"#,
            #"report.json:1:42: error: "asOf" has to stand before the senders"#
        ),
        (
            #"{"schema":"vestibule-report/1","asOf":"20 Nov"}"#,
            #"report.json:1:47: error: "asOf" is a day: YYYY-MM-DD"#
        ),
        (head + "\n{}]}", #"report.json:2:1: error: A sender has no "id""#),
        (head + #"{"id":"../up"}]}"#, "report.json:1:98: error: An id holds 1 to 80 small letters, digits and hyphens"),
        (
            head + "\n" + ada + ",\n" + ada + "]}",
            "report.json:3:1: error: Senders stand in the order of their ids, each once"
        ),
        (head + "\n" + ada + "]} x", "report.json:2:419: error: Something stands behind the end"),
        (head + "\n" + ada, #"report.json:2:416: error: Expected "," or "]""#),
        (head + "\n" + ada + ",]}", "report.json:2:417: error: Expected an object"),
        (head + #"{"id":"a","id":"a"}]}"#, "report.json:1:100: error: A key stands twice in one object"),
        (head + #"{"name":"\ud800"}]}"#, "report.json:1:100: error: Half a character is escaped"),
        (
            head + #"{"status":"sure"}]}"#,
            "report.json:1:101: error: Expected one of settled, provisional, undetermined"
        ),
        (head + #"{"more":01}]}"#, "report.json:1:95: error: Expected a value"),
        (head + "{\"more\":\"a\nb\"}]}", "report.json:1:95: error: A text holds a control character"),
        (
            head + #"{"more":"# + String(repeating: "[", count: 40) + "]}",
            "report.json:1:123: error: The file is nested deeper than 32 levels"
        ),
    ])
    func `a file that is not as this program writes it is refused, with its place`(text: String, message: String) throws
    {
        #expect(throws: DiagnosticError.self) { try Self.read(text) }
        do { _ = try Self.read(text) } catch { #expect(error.description == message) }
    }

    @Test func `whatever a field of an export may hold, the next build can read back`() throws {
        let name = String(repeating: "\u{FFFD}", count: 400_000)
        let senders = try Self.read(Self.head + Self.ada.replacing(#""Ada""#, with: "\"\(name)\"") + "]}")
        #expect(senders.map(\.name) == [name])
    }

    @Test func `what is kept of a sender is bounded`() throws {
        let keys = (0...10_000).map { "\"k\($0)\":0" }.joined(separator: ",")
        func message(_ text: String, _ largest: Int) -> String? {
            do throws(DiagnosticError) {
                _ = try Self.read(Array(text.utf8), largestSender: largest)
                return nil
            } catch { return error.diagnostics.first?.message }
        }
        let tooMany = Self.head + "{\"more\":{" + keys + "}}]}"
        #expect(message(tooMany, 1 << 20) == "An object has too many keys")
        let longKey = Self.head + "{\"" + String(repeating: "k", count: 201) + "\":1}]}"
        #expect(message(longKey, 1 << 20) == "A text is longer than 200 bytes")
        let two = Self.head + Self.ada + "," + Self.ada.replacing("ada-1", with: "ada-2") + "]}"
        #expect(message(two, 500) == nil)
        #expect(message(two, 300) == "This part of the file takes up too much room")
    }

    @Test func `bytes that are no text are refused`() throws {
        let bytes = Array((Self.head + #"{"name":""#).utf8) + [0xFF, 0xFE] + Array(#""}]}"#.utf8)
        do {
            _ = try Self.read(bytes)
            Issue.record("It was read")
        } catch { #expect(error.description == "report.json:1:97: error: A text is not UTF-8") }
    }
}
