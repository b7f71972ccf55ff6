internal import Vetting

/// What the weighed words of one text add up to.
struct WordEvidence {
    private let places: [WeighedPlace]
    private let weighed: WeighedWords
    private var sums: [Int]

    init(_ places: [WeighedPlace], _ weighed: WeighedWords) {
        self.places = places
        self.weighed = weighed
        sums = [Int](repeating: 0, count: weighed.facts.count)
        for place in WordEvidence.distinct(places, of: weighed) {
            weighed.forEachWeight(of: place.node) { sums[$0.fact] += $0.weight }
        }
    }

    var isEmpty: Bool { weighed.facts.isEmpty }

    /// The words that weigh most for a fact, as far as they reach what it needs; nil where the fact is not reached.
    /// - Parameter counts: whether words at a place may speak.
    func heaviest(for fact: FactID, where counts: (Range<Int>) -> Bool) -> [Range<Int>]? {
        guard let number = weighed.facts.firstIndex(where: { $0.id == fact }) else { return nil }
        let needed = weighed.facts[number].needed
        guard let counted = reaching(needed, number, counts) else { return nil }
        var left = max(1, needed)
        var result: [Range<Int>] = []
        for (weight, words) in counted where left > 0 && result.count < WordEvidence.mostShown {
            result.append(words)
            left -= weight
        }
        return Passages.merged(result)
    }

    private static let mostShown = 6

    /// The words that speak for a fact, heaviest first; nil where the sum stays below what is needed.
    private func reaching(
        _ needed: Int, _ fact: Int, _ counts: (Range<Int>) -> Bool
    ) -> [(weight: Int, words: Range<Int>)]? {
        let spoken = places.filter { counts($0.words) }
        if spoken.count == places.count, sums[fact] < needed { return nil }
        var sum = 0
        var found: [(weight: Int, words: Range<Int>)] = []
        for place in WordEvidence.distinct(spoken, of: weighed) {
            weighed.forEachWeight(of: place.node) { entry in
                guard entry.fact == fact else { return }
                sum += entry.weight
                if entry.weight > 0 { found.append((entry.weight, place.words)) }
            }
        }
        guard sum >= needed else { return nil }
        return found.sorted { ($1.weight, $0.words.lowerBound) < ($0.weight, $1.words.lowerBound) }
    }

    /// The first place of each node.
    private static func distinct(_ places: [WeighedPlace], of weighed: WeighedWords) -> [WeighedPlace] {
        var isSeen = [Bool](repeating: false, count: weighed.nodeCount)
        return places.filter { place in
            if isSeen[Int(place.node)] { return false }
            isSeen[Int(place.node)] = true
            return true
        }
    }
}
