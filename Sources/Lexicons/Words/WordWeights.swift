package import Diagnostics
internal import StrictYAML
internal import Vetting

/// A file `content/lists/words-<language>.txt`: how much words speak for facts or against them.
///
/// ```
/// message.pitchesSale needs 240
/// message.recruits needs 180
/// 95 . demo
/// 60 -20 {product} for
/// -70 . ^thanks
/// ```
/// A fact a line, then a row for each word or run of words: what it weighs for each fact in their order, a stop for
/// nothing. Words are written as phrases are: `help*` is any word that begins so, `{product}` a class of the lexicon's
/// `slots`; `^thanks` begins a clause, and `demo$` ends one.
///
/// Each row counts once a message. The fact is true where the sum reaches what it needs, times `WeighableWords.growth`.
package struct WordWeights: Sendable {
    struct Row: Sendable {
        /// Where they stand in `bytes`.
        var words: Range<Int>
        var line: Int
    }

    struct Fact: Sendable {
        var id: FactID
        /// The sum from which on the fact is true in a message of usual length.
        var needed: Int
    }

    package let path: String
    /// The file's.
    let bytes: [UInt8]
    private(set) var facts: [Fact] = []
    private(set) var rows: [Row] = []
    /// What the rows weigh, a row after the other, fact by fact.
    private(set) var weights: [Int32] = []

    package static let empty = WordWeights(path: "")

    private init(path: String) { (self.path, bytes) = (path, []) }

    /// The language of a file of weights by its name; nil for any other file.
    package static func language(ofFile path: String) -> String? {
        let name = path.split(separator: "/").last ?? ""
        guard name.hasPrefix("words-"), name.hasSuffix(".txt") else { return nil }
        return String(name.dropFirst(6).dropLast(4))
    }

    /// Reads a file; a line that does not fit the form is logged.
    package init(_ text: String, path: String, _ log: inout DiagnosticLog) {
        self.path = path
        bytes = Array(text.utf8)
        var (number, start) = (0, 0)
        while start <= bytes.count {
            let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
            number += 1
            if !read(start..<end, line: number) {
                log.error(
                    "A line is a fact and what it needs (\"message.recruits needs 200\"), or \(weightCount) and words",
                    at: SourceLocation(path, line: number))
            }
            start = end + 1
        }
    }

    /// The words of a row, as written.
    func words(of row: Row) -> String { String(decoding: bytes[row.words], as: UTF8.self) }

    private var weightCount: String { facts.count < 2 ? "a weight" : "\(facts.count) weights" }

    private mutating func read(_ range: Range<Int>, line: Int) -> Bool {
        if range.isEmpty || bytes[range.lowerBound] == UInt8(ascii: "#") || bytes[range.lowerBound] == 13 {
            return true
        }
        return readFact(range) || readRow(range, line: line)
    }

    /// Reads `message.recruits needs 200`; facts stand before all rows.
    private mutating func readFact(_ range: Range<Int>) -> Bool {
        guard rows.isEmpty, bytes[range.lowerBound] == UInt8(ascii: "m") else { return false }
        let parts = String(decoding: bytes[range], as: UTF8.self).split(separator: " ")
        guard parts.count == 3, parts[1] == "needs", let needed = Int(parts[2]) else { return false }
        facts.append(Fact(id: FactID(parts[0]), needed: needed))
        return true
    }

    private mutating func readRow(_ range: Range<Int>, line: Int) -> Bool {
        guard !facts.isEmpty else { return false }
        var rest = range
        let known = weights.count
        while weights.count < known + facts.count {
            guard let weight = takeWeight(&rest) else {
                weights.removeSubrange(known...)
                return false
            }
            weights.append(weight)
        }
        rows.append(Row(words: rest, line: line))
        return true
    }

    /// A number, or a stop for nothing, and the space behind it.
    private func takeWeight(_ rest: inout Range<Int>) -> Int32? {
        guard let space = bytes[rest].firstIndex(of: 32), space > rest.lowerBound else { return nil }
        let text = bytes[rest.lowerBound..<space]
        rest = space + 1..<rest.upperBound
        if text.count == 1, text[text.startIndex] == UInt8(ascii: ".") { return 0 }
        return WordWeights.number(text)
    }

    private static func number(_ text: ArraySlice<UInt8>) -> Int32? {
        let isNegative = text.first == UInt8(ascii: "-")
        let digits = isNegative || text.first == UInt8(ascii: "+") ? text.dropFirst() : text
        guard (1...9).contains(digits.count) else { return nil }
        var value: Int32 = 0
        for digit in digits {
            guard (48...57).contains(digit) else { return nil }
            value = 10 * value + Int32(digit - 48)
        }
        return isNegative ? -value : value
    }
}
