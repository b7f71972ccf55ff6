import Diagnostics
import Foundation
import Policy
import Testing
import Vetting

struct ContentFolderTests {
    @Test func `a folder that is not there is one clear error`() {
        #expect(throws: DiagnosticError(.error("There is no content folder here", at: SourceLocation("content")))) {
            _ = try ContentLoader.load(folder: "/nowhere/at/all", shownAs: "content")
        }
    }

    @Test func `every missing file is named at once`() throws {
        let sample = try SampleContent()
        try sample.remove("facts.yml")
        try sample.remove("sources.yml")
        #expect(
            findings(sample) == """
                content/facts.yml: error: The content folder needs this file
                content/sources.yml: error: The content folder needs this file
                """)
    }

    @Test func `guidance needs at least one page`() throws {
        let sample = try SampleContent()
        try sample.remove("guidance")
        #expect(findings(sample) == "content/guidance: error: Guidance needs at least one page")
    }

    @Test func `a file that is no text is refused`() throws {
        let sample = try SampleContent()
        try sample.write(Data([0x66, 0xFF, 0xFE]), to: "guidance/people.md")
        #expect(findings(sample) == "content/guidance/people.md: error: The file is not UTF-8 text")
    }

    @Test func `a file beyond the limit is refused`() throws {
        let sample = try SampleContent()
        try sample.write(Data(repeating: 0x23, count: (4 << 20) + 1), to: "sources.yml")
        #expect(findings(sample) == "content/sources.yml: error: A content file holds at most 4096 KiB")
    }

    @Test func `only the files that mean something are opened`() throws {
        let sample = try SampleContent()
        for name in [
            "notes.md", "guidance/.draft.md", "guidance/readme.txt", "guidance/deeper/page.md", "sample/people.yml",
            "cases/old/case.yml",
        ] {
            try sample.write(Data([0xFF]), to: name)
        }
        #expect(findings(sample) == "")
    }

    @Test func `errors of several files are reported together, by file and line`() throws {
        let sample = try SampleContent()
        try sample.edit("policy.yml", "cap: 1", "cap: none")
        try sample.edit("guidance/money.md", "order: 20", "order: second")
        try sample.edit("facts.yml", "minutes: 0.5", "minutes: -1")
        #expect(
            findings(sample) == """
                content/facts.yml:6:12: error: "minutes" must be a number above 0
                content/guidance/money.md:4:8: error: "order" must be a whole number
                content/policy.yml:6:37: error: "cap" must be a whole number from 1 up
                """)
    }

    @Test func `Windows line ends and a byte order mark change nothing`() throws {
        let sample = try SampleContent()
        let plain = try sample.load()
        for name in ["guidance/people.md", "facts.yml", "policy.yml"] {
            let text = try sample.text(of: name).replacingOccurrences(of: "\n", with: "\r\n")
            try sample.write(name.hasSuffix(".md") ? "\u{FEFF}" + text : text, to: name)
        }
        #expect(findings(sample) == "")
        #expect(try sample.load().policy.digest == plain.policy.digest)
    }
}
