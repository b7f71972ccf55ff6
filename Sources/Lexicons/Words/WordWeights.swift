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
        var words: Substring
        var line: Int
    }

    struct Fact: Sendable {
        var id: FactID
        /// The sum from which on the fact is true in a message of usual length.
        var needed: Int
    }

    let path: String
    private(set) var facts: [Fact] = []
    private(set) var rows: [Row] = []
    /// What the rows weigh, a row after the other, fact by fact.
    private(set) var weights: [Int32] = []

    package static let empty = WordWeights(path: "")

    private init(path: String) { self.path = path }

    /// The language of a file of weights by its name; nil for any other file.
    package static func language(ofFile path: String) -> String? {
        let name = path.split(separator: "/").last ?? ""
        guard name.hasPrefix("words-"), name.hasSuffix(".txt") else { return nil }
        return String(name.dropFirst(6).dropLast(4))
    }

    /// Reads a file; a line that does not fit the form is logged.
    package init(_ text: String, path: String, _ log: inout DiagnosticLog) {
        self.path = path
        var number = 0
        for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
            number += 1
            guard let first = line.first, first != UInt8(ascii: "#"), first != 13 else { continue }
            if !readFact(line), !readRow(line, number: number) {
                log.error(
                    "A line is a fact and what it needs (\"message.recruits needs 200\"), or \(weightCount) and words",
                    at: SourceLocation(path, line: number))
            }
        }
    }

    private var weightCount: String { facts.count < 2 ? "a weight" : "\(facts.count) weights" }

    /// Reads `message.recruits needs 200`; facts stand before all rows.
    private mutating func readFact(_ line: Substring.UTF8View) -> Bool {
        guard rows.isEmpty, line.first == UInt8(ascii: "m") else { return false }
        let parts = Substring(line).split(separator: " ")
        guard parts.count == 3, parts[1] == "needs", let needed = Int(parts[2]) else { return false }
        facts.append(Fact(id: FactID(String(parts[0])), needed: needed))
        return true
    }

    private mutating func readRow(_ line: Substring.UTF8View, number: Int) -> Bool {
        guard !facts.isEmpty else { return false }
        var rest = line
        let known = weights.count
        while weights.count < known + facts.count {
            guard let space = rest.firstIndex(of: 32), let weight = WordWeights.weight(rest[..<space]) else {
                weights.removeSubrange(known...)
                return false
            }
            weights.append(weight)
            rest = rest[rest.index(after: space)...]
        }
        rows.append(Row(words: Substring(rest), line: number))
        return true
    }

    private static func weight(_ text: Substring.UTF8View) -> Int32? {
        text.elementsEqual(CollectionOfOne(UInt8(ascii: "."))) ? 0 : Int32(Substring(text))
    }
}
