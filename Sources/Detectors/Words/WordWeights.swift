internal import Diagnostics
internal import StrictYAML
internal import Vetting

/// A file `content/lists/words-<language>.txt`: how much single words, pairs and triples speak for a fact or against it.
///
/// ```
/// message.pitchesSale needs 240
/// 95 demo
/// 60 {product} for you
/// -70 thanks for
/// ```
/// Words are written as phrases are: `help*` is any word that begins so, `{product}` a class of the lexicon's `slots`.
/// Each line counts once a message; the fact is true where the sum reaches what it needs.
struct WordWeights: Sendable {
    struct Entry: Sendable {
        var words: String
        /// Position in `facts`.
        var fact: Int
        var weight: Int
        var line: Int
    }

    struct Fact: Sendable {
        var id: FactID
        /// The sum from which on the fact is true.
        var needed: Int
    }

    let path: String
    private(set) var facts: [Fact] = []
    private(set) var entries: [Entry] = []

    static let empty = WordWeights(path: "")

    private init(path: String) { self.path = path }

    /// The language of a file of weights by its name; nil for any other file.
    static func language(ofFile path: String) -> String? {
        let name = path.split(separator: "/").last ?? ""
        guard name.hasPrefix("words-"), name.hasSuffix(".txt") else { return nil }
        return String(name.dropFirst(6).dropLast(4))
    }

    /// Reads a file; a line that does not fit the form is logged.
    init(_ text: String, path: String, _ log: inout DiagnosticLog) {
        self.path = path
        var number = 0
        for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
            number += 1
            guard let first = line.first, first != UInt8(ascii: "#"), first != 13 else { continue }
            if !read(line, first, number: number) {
                log.error(
                    "A line is a fact and what it needs (\"message.recruits needs 200\"), or a weight and words",
                    at: SourceLocation(path, line: number))
            }
        }
    }

    private mutating func read(_ line: Substring.UTF8View, _ first: UInt8, number: Int) -> Bool {
        let parts = line.split(separator: 32, maxSplits: 1)
        guard parts.count == 2 else { return false }
        if first == UInt8(ascii: "-") || (48...57).contains(first) {
            guard let weight = Int(Substring(parts[0])), !facts.isEmpty else { return false }
            entries.append(
                Entry(words: String(Substring(parts[1])), fact: facts.count - 1, weight: weight, line: number))
            return true
        }
        let rest = Substring(parts[1])
        guard rest.hasPrefix("needs "), let needed = Int(rest.dropFirst(6)) else { return false }
        facts.append(Fact(id: FactID(String(Substring(parts[0]))), needed: needed))
        return true
    }
}
