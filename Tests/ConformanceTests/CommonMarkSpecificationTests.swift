@_spi(Conformance) import CommonMark
import Foundation
import HTML
import Testing

/// The 652 examples of the CommonMark specification 0.30, through our own walk of the document.
@Suite(.enabled(if: Specifications.isPresent, Specifications.absence))
struct CommonMarkSpecificationTests {
    @Test func `every example is written as the specification says`() throws {
        let examples = try Specifications.decode([Example].self, "commonmark-0.30.json")
        #expect(examples.count == 652)
        for example in examples {
            #expect(comparable(specifiedHTML(example.markdown)) == example.html, "example \(example.example)")
        }
        print("CommonMark: \(examples.count) examples")
    }

    @Test func `in safe mode just the examples with raw HTML or unsafe addresses differ`() throws {
        let examples = try Specifications.decode([Example].self, "commonmark-0.30.json")
        var options = MarkdownOptions.own
        options.anchors = false
        let different = examples.filter {
            let html = MarkdownDocument($0.markdown, options: options).html.string
            return comparable(html).replacing(" rel=\"noreferrer noopener\"", with: "") != $0.html
        }
        #expect(different.map(\.example) == (Self.rawHTML + Self.unsafeAddresses).sorted())
        print("CommonMark, safe: \(different.count) of \(examples.count) examples differ, as listed")
    }

    /// An apostrophe is always escaped here, which reads the same.
    private func comparable(_ html: String) -> String { html.replacing("&#39;", with: "'") }

    /// The examples with raw HTML; 148 to 191 are the specification's section on HTML blocks.
    private static let rawHTML =
        [21, 31] + Array(148...191) + [
            201, 308, 309, 344, 474, 475, 476, 490, 493, 523, 535, 612, 613, 614, 615, 616, 622, 624, 627, 628, 629,
            630, 631, 642, 643,
        ]

    /// The examples with a scheme that no page may carry, or with what might be read as one.
    private static let unsafeAddresses = [499, 595, 597, 598, 600]
}

private struct Example: Decodable {
    var markdown: String
    var html: String
    var example: Int
    var section: String
}
