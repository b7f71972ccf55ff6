import JSON
import Decisions
import Foundation
import Testing

/// Strangers' words in the files that other programs read.
@Suite struct HostileDataTests {
    @Test func `JSON escapes what a terminal, a script or a CI service would obey, and means the same`() throws {
        let text =
            "\u{0}\u{1B}\u{7F}\u{85}\u{9B}31m\u{61C}\u{200E}\u{202E}\u{2028}\u{2029}\u{2066} </script> \"\\\n ##[error] ## #a "
            + "é “ü” · 李 👩‍🚀 \u{A8}\u{A9}"
        var json = JSONWriter()
        json.array { json in json.string(text) }
        let written = String(decoding: json.bytes, as: UTF8.self)
        #expect(
            written
                == #"["\u0000\u001b\u007f\u0085\u009b31m\u061c\u200e\u202e\u2028\u2029\u2066 \u003c/script> \"\\\n #\u0023[error] "#
                + "#\\u0023 #a é “ü” · 李 👩‍🚀 \u{A8}\u{A9}\"]")
        #expect(try JSONDecoder().decode([String].self, from: Data(json.bytes)) == [text])
    }

    @Test(arguments: [
        "=1+1", "+1", "-1", "@x", "\t=1", "\r", "\n", " =1", "\u{A0}=1", "\u{FEFF}=1", "\u{200B}+1", "\u{0}=1", "＝1",
        "＋1", "－1",
        "＠x", "\u{3000}＝1",
    ])
    func `a cell that a spreadsheet might take for a formula gets an apostrophe`(text: String) {
        let cell = ReportCSV.cell(text)
        #expect(cell == "'" + text || cell == "\"'" + text + "\"")
    }

    @Test(arguments: ["Dana", "a=b", "", "0", "1-2", "é=", "李=1", "(x)"])
    func `any other cell stays as it is`(text: String) {
        #expect(ReportCSV.cell(text) == text)
    }
}
