import Diagnostics
import Foundation
import Testing
import Vetting

@testable import Policy
@testable import PolicyChecks

/// The etiquette that ships with the product, held against its own standard.
struct ShippedContentTests {
    static let folder = SampleContent.fixtures.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "content").path

    private static let loaded = Result { () throws(DiagnosticError) -> Content in
        try ContentLoader.load(folder: folder, shownAs: "content")
    }

    @Test func `the shipped policy has nothing to find`() throws {
        let report = PolicyCheck.report(try Self.loaded.get())
        #expect(report.diagnostics == [])
        #expect(report.tests.count > 400)
    }

    @Test func `every point of the etiquette is carried where it should be`() throws {
        let content = try Self.loaded.get()
        #expect(content.points.count == 83)
        #expect(content.coverage.flatMap(\.missing) == [])
    }

    @Test func `no legitimate sender who looks odd is punished`() throws {
        let content = try Self.loaded.get()
        let odd = content.cases.filter { $0.location.path.hasSuffix("odd-but-fine.yml") }
        #expect(odd.count >= 40)
        for entry in odd {
            let expected = entry.expected
            let rulesOut = Set(expected.notResponse).isSuperset(of: [.decline, .declineAndBlock])
            let isMild = expected.response.map { $0 < .decline } ?? false
            #expect(rulesOut || isMild, "\(entry.name)")
        }
    }
}
