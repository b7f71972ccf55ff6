/// Turns the text of a phrase into elements; words pass the same spelling rules as the texts they are to match.
struct PhraseReader: Sendable {
    let normaliser: WordNormaliser

    /// All readings of a phrase: two for each part that may be absent; none where only fillers or gaps are left.
    func readings(of phrase: String) -> [[PhraseElement]] {
        var readings: [[PhraseElement]] = [[]]
        for part in phrase.split(separator: " ") {
            let isOptional = part.hasSuffix("?") && !part.hasSuffix("|?") && part.count > 1
            let elements = elements(of: isOptional ? part.dropLast() : part)
            let extended = readings.map { $0 + elements }
            readings = isOptional ? readings + extended : extended
        }
        let cleaned = readings.map(trimmed).filter { !$0.isEmpty }
        return cleaned.count <= 1 ? cleaned : Array(Set(cleaned)).sorted { "\($0)" < "\($1)" }
    }

    /// The alternatives of a choice, each a run of elements.
    func alternatives(of choice: String) -> [[PhraseElement]] {
        choice.split(separator: "|").map { alternative in
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
        if part.contains("|") { return [.choice(String(part))] }
        if part.hasPrefix("{"), part.hasSuffix("}") { return [.slot(String(part.dropFirst().dropLast()))] }
        let isOpen = part.hasSuffix("*")
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
