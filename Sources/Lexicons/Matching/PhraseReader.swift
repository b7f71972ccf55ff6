/// Turns the text of a phrase into elements; words pass the same spelling rules as the texts they are to match.
struct PhraseReader: Sendable {
    let normaliser: WordNormaliser

    /// All readings of a phrase: two for each part that may be absent; none where only fillers or gaps are left.
    func readings(of phrase: String) -> [[PhraseElement]] {
        var readings: [[PhraseElement]] = [[]]
        for part in PhraseReader.split(phrase[...], at: UInt8(ascii: " ")) {
            let isOptional = part.utf8.last == UInt8(ascii: "?") && !part.hasSuffix("|?") && part.utf8.count > 1
            let elements = elements(of: isOptional ? part.dropLast() : part)
            let extended = readings.map { $0 + elements }
            readings = isOptional ? readings + extended : extended
        }
        var seen: Set<[PhraseElement]> = []
        return readings.map(trimmed).filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    private static func split(_ text: Substring, at separator: UInt8) -> [Substring] {
        text.utf8.split(separator: separator).map(Substring.init)
    }

    /// The alternatives of a choice, each a run of elements.
    func alternatives(of choice: String) -> [[PhraseElement]] {
        PhraseReader.split(choice[...], at: UInt8(ascii: "|")).map { alternative in
            words(of: alternative).flatMap { elements(of: $0) }
        }.filter { !$0.isEmpty }
    }

    /// Cuts an alternative at its underscores, but not within the name of a slot.
    private func words(of alternative: Substring) -> [Substring] {
        var isInSlot = false
        return alternative.split { letter in
            if letter == "{" { isInSlot = true }
            if letter == "}" { isInSlot = false }
            return letter == "_" && !isInSlot
        }
    }

    private func elements(of part: Substring) -> [PhraseElement] {
        if part == "..." || part == "…" { return [.gap(PhraseElement.longGap)] }
        if part == ".." { return [.gap(PhraseElement.shortGap)] }
        let (first, last) = (part.utf8.first, part.utf8.last)
        if part.utf8.contains(UInt8(ascii: "|")) { return [.choice(String(part))] }
        if first == UInt8(ascii: "{"), last == UInt8(ascii: "}") {
            return [.slot(String(part.dropFirst().dropLast()))]
        }
        let isOpen = last == UInt8(ascii: "*")
        let words = normaliser.words(of: isOpen ? part.dropLast() : part, isOpen: isOpen)
        return words.enumerated().map { index, word in
            isOpen && index == words.count - 1 ? .beginning(word) : .word(word)
        }
    }

    private func trimmed(_ elements: [PhraseElement]) -> [PhraseElement] {
        var elements = elements[...]
        while case .gap = elements.first { elements.removeFirst() }
        while case .gap = elements.last { elements.removeLast() }
        return Array(elements)
    }
}
