/// Finds web addresses and e-mail addresses in a run of characters without spaces.
///
/// A bare domain (`acme.io/demo`) counts as a link; one that is written with a capital letter and without a path is taken
/// for a company's name ("I work at Booking.com"), and a known ending is needed where no path follows.
package struct LinkScanner: Sendable {
    /// Domains that are links however they are written, such as those of shorteners.
    private let knownHosts: Set<String>

    package init(knownHosts: Set<String> = []) { self.knownHosts = knownHosts }

    struct Found: Equatable {
        var range: Range<Int>
        var kind: Token.Kind
    }

    func find(in scalars: [Unicode.Scalar], chunk: Range<Int>) -> [Found] {
        guard scalars[chunk].contains(where: { $0 == "." || $0 == "@" || $0 == ":" }) else { return [] }
        let range = LinkScanner.trimmed(chunk, in: scalars)
        guard range.count > 3 else { return [] }
        let text = String(String.UnicodeScalarView(scalars[range]))
        if let scheme = LinkScanner.schemeStart(in: scalars, range) {
            return [Found(range: scheme..<range.upperBound, kind: .link)]
        }
        if LinkScanner.isEmail(text) { return [Found(range: range, kind: .email)] }
        return isBareLink(text) ? [Found(range: range, kind: .link)] : []
    }

    /// Without brackets, quotation marks and the punctuation of the sentence around it.
    private static func trimmed(_ chunk: Range<Int>, in scalars: [Unicode.Scalar]) -> Range<Int> {
        var lower = chunk.lowerBound
        var upper = chunk.upperBound
        while lower < upper, opening.contains(scalars[lower]) { lower += 1 }
        while lower < upper, closing.contains(scalars[upper - 1]) {
            if scalars[upper - 1] == ")", scalars[lower..<upper].contains("(") { break }
            upper -= 1
        }
        return lower..<upper
    }

    private static func schemeStart(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> Int? {
        for place in range where scalars[place] == ":" {
            guard place + 3 < range.upperBound, scalars[place + 1] == "/", scalars[place + 2] == "/" else { continue }
            var start = place
            while start > range.lowerBound, isASCIILetter(scalars[start - 1]) { start -= 1 }
            return start < place ? start : nil
        }
        return nil
    }

    package static func isEmail(_ text: String) -> Bool {
        var text = text[...]
        if text.lowercased().hasPrefix("mailto:") { text = text.dropFirst(7) }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[0].contains("/") else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2 && labels.allSatisfy(isLabel) && (labels.last?.count ?? 0) >= 2
    }

    private func isBareLink(_ text: String) -> Bool {
        let host = text.prefix { !"/?#:".contains($0) }
        let hasPath = host.endIndex < text.endIndex && text[host.endIndex] == "/"
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy(LinkScanner.isLabel), let last = labels.last else { return false }
        if LinkScanner.isAddress(labels) { return true }
        if host.lowercased().hasPrefix("www.") || knownHosts.contains(host.lowercased()) { return true }
        guard last.unicodeScalars.allSatisfy(LinkScanner.isASCIILetter), last == last.lowercased() else { return false }
        if hasPath { return last.utf8.count >= 2 }
        guard host.first?.isLowercase ?? false || host.first?.isNumber ?? false else { return false }
        return TopLevelDomains.known.contains(String(last))
            || labels.count > 2 && TopLevelDomains.alsoWords.contains(String(last))
    }

    private static func isAddress(_ labels: [Substring]) -> Bool {
        labels.count == 4 && labels.allSatisfy { UInt8($0) != nil }
    }

    private static func isLabel(_ label: Substring) -> Bool {
        !label.isEmpty && label.unicodeScalars.allSatisfy { Tokenizer.isWordPart($0) || $0 == "-" || $0 == "_" }
    }

    private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
        (97...122).contains(scalar.value) || (65...90).contains(scalar.value)
    }

    private static let opening: Set<Unicode.Scalar> = [
        "(", "[", "{", "<", "\"", "'", "«", "“", "‘", "„", "*", "-", "→", "👉",
    ]
    private static let closing: Set<Unicode.Scalar> = [
        ")", "]", "}", ">", "\"", "'", "»", "”", "’", "“", "*", ".", ",", ";", ":", "!", "?", "…",
    ]
}
