/// A company's name as words, so that `Rival & Rowe, Inc.` is found in `Partner at rival & rowe`.
struct CompanyName: Sendable, Hashable {
    let words: [String]

    init(_ name: String) {
        var words = CompanyName.words(in: name)
        while words.count > 1, CompanyName.legalForms.contains(words[words.count - 1]) { words.removeLast() }
        self.words = words
    }

    func isSame(as other: CompanyName) -> Bool { !words.isEmpty && words == other.words }

    /// Whether a text names the company as one's own, not as one left behind (`ex-Nordlaw`, `formerly at Nordlaw`).
    func stands(in text: String) -> Bool {
        let others = CompanyName.words(in: text)
        guard !words.isEmpty, others.count >= words.count else { return false }
        return (0...(others.count - words.count)).contains { start in
            others[start..<start + words.count].elementsEqual(words)
                && !others[max(0, start - 3)..<start].contains(where: CompanyName.leaving.contains)
        }
    }

    private static func words(in text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "&" && $0 != "+" }.map(String.init)
            .filter { $0 != "&" && $0 != "and" && $0 != "und" && $0 != "et" && $0 != "y" }
    }

    private static let leaving: Set<String> = [
        "ex", "former", "formerly", "previously", "past", "prev", "ehemals", "ehemalige", "früher", "ancien",
        "ancienne",
        "anciennement", "antes", "retired",
    ]

    private static let legalForms: Set<String> = [
        "inc", "ltd", "limited", "llc", "llp", "lp", "corp", "corporation", "co", "company", "plc", "gmbh", "ag", "kg",
        "se",
        "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "as", "oy", "aps", "pty", "pte", "ek", "ug", "mbh",
    ]
}
