internal import BenchmarkSubjects
internal import HTML
internal import Measuring
internal import MustachePages
internal import Templates

/// What code written by hand for one page would do at least: append the same fixed stretches and the same texts, escaped
/// where they are to be, with no name to look up and nothing left to decide.
///
/// The pieces are found by rendering each page once with marks in the place of its texts.
struct AppendedPages {
    private enum Piece {
        case fixed([UInt8])
        case escaped(String)
        case whole([UInt8])
    }

    private var pages: [[Piece]] = []
    /// Equal stretches stand in memory once, as they would in a program.
    private var known: [String: [UInt8]] = [:]

    /// - Throws: where a page does not come out with the very bytes of ours.
    init(_ subject: SenderPageSubject, _ mustache: MustacheSubject) throws {
        for page in 0..<subject.count {
            pages.append(try pieces(of: subject.value(of: page), mustache))
            var (ours, theirs): ([UInt8], [UInt8]) = ([], [])
            try subject.render(page, into: &ours)
            append(page, to: &theirs)
            guard ours == theirs else { throw MeasuringError.notTheSame("page \(page) of ours and by hand") }
        }
    }

    func append(_ page: Int, to bytes: inout [UInt8]) {
        for piece in pages[page] {
            switch piece {
            case .fixed(let stretch), .whole(let stretch): bytes.append(contentsOf: stretch)
            case .escaped(let text): HTML.escape(text, into: &bytes)
            }
        }
    }

    private mutating func pieces(of value: TemplateValue, _ mustache: MustacheSubject) throws -> [Piece] {
        var leaves: [MustacheLeaf] = []
        let marked = MustacheValue.make(value, .object(SenderPageSubject.root)) { leaf in
            leaves.append(leaf)
            return .escaped("\u{1}\(leaves.count - 1)\u{1}")
        }
        let stretches = try mustache.render(marked).split(separator: "\u{1}", omittingEmptySubsequences: false)
        return stretches.enumerated().compactMap { place, stretch in
            if place % 2 == 0 { return stretch.isEmpty ? nil : .fixed(interned(stretch)) }
            switch Int(stretch).map({ leaves[$0] }) {
            case .escaped(let text): return .escaped(text)
            case .whole(let markup): return .whole(Array(markup.utf8))
            case nil: return nil
            }
        }
    }

    private mutating func interned(_ stretch: Substring) -> [UInt8] {
        let key = String(stretch)
        if let bytes = known[key] { return bytes }
        let bytes = Array(key.utf8)
        known[key] = bytes
        return bytes
    }
}
