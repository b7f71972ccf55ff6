import Diagnostics
import Testing

@Suite struct DiagnosticTests {
    @Test func `a diagnostic reads path, line, column, severity, message`() {
        let place = SourceLocation("content/guidance/recruiters.md", line: 14, column: 9)
        #expect(
            Diagnostic.error("Fact \"sender.rolse\" is not in the registry", at: place).description
                == "content/guidance/recruiters.md:14:9: error: Fact \"sender.rolse\" is not in the registry")
    }

    @Test func `what is not known of a place is left out`() {
        #expect(Diagnostic.warning("Odd", at: SourceLocation("a.csv", line: 3)).description == "a.csv:3: warning: Odd")
        #expect(Diagnostic.warning("Odd", at: SourceLocation("a.csv")).description == "a.csv: warning: Odd")
        #expect(Diagnostic.warning("Odd", at: SourceLocation("a.csv", column: 7)).description == "a.csv: warning: Odd")
        #expect(Diagnostic(.note, "Odd").description == "note: Odd")
    }

    @Test func `an error weighs more than a warning, a warning more than a note`() {
        #expect([Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
    }

    @Test func `a log stops the work only for errors, and then tells all`() {
        var log = DiagnosticLog()
        log.warning("One")
        #expect(throws: Never.self) { try log.throwIfErrors() }
        log.error("Two", at: SourceLocation("a.yml", line: 1))
        #expect(throws: DiagnosticError([.warning("One"), .error("Two", at: SourceLocation("a.yml", line: 1))])) {
            try log.throwIfErrors()
        }
        #expect(DiagnosticError(log.diagnostics).description == "warning: One\na.yml:1: error: Two")
    }
}

@Suite struct SuggestionTests {
    private let names = ["sender.roles", "sender.reputation", "network.shared", "order"]

    @Test(arguments: [
        ("sender.rolse", "sender.roles"), ("sender.role", "sender.roles"), ("Network.Shared", "network.shared"),
        ("ordre", "order"), ("sender.repuation", "sender.reputation"),
    ])
    func `a slip of the pen is recognised`(_ written: String, _ meant: String) {
        #expect(nearestName(to: written, in: names) == meant)
    }

    @Test(arguments: ["zebra", "x", "", "sender", "ordinary"])
    func `what is far from everything suggests nothing`(_ written: String) {
        #expect(nearestName(to: written, in: names) == nil)
        #expect(didYouMean(written, in: names) == "")
    }

    @Test func `equally near names are settled by the alphabet`() {
        #expect(nearestName(to: "cat", in: ["rat", "bat", "hat"]) == "bat")
        #expect(nearestName(to: "cat", in: ["hat", "rat", "bat"]) == "bat")
    }

    @Test func `a suggestion is the end of a sentence`() {
        #expect(didYouMean("ordr", in: names) == "; did you mean \"order\"?")
    }
}
