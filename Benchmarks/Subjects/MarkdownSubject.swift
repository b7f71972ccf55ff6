internal import CCmark
internal import CommonMark
internal import HTML

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// A Markdown text, to be written as HTML by our walk over libcmark's tree and by libcmark's own writer.
public struct MarkdownSubject: Sendable {
    private let text: String

    public init(_ text: String) { self.text = text }

    public var size: Int { text.utf8.count }

    /// Bytes of HTML by our walk, which also collects headings, links and plain text, and lets nothing harmful through.
    public func html() -> Int { MarkdownDocument(text, options: .own).html.bytes.count }

    /// Bytes of HTML by libcmark, raw HTML and unsafe addresses left out.
    public func htmlOfLibrary() -> Int {
        var text = text
        let html = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                cmark_markdown_to_html($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
            }
        }
        defer { free(html) }
        return html.map { strlen($0) } ?? 0
    }
}
