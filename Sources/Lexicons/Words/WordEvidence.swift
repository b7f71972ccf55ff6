internal import Vetting

/// What the weighed words of one text add up to.
struct WordEvidence {
    /// The first place of each row.
    private let places: [WeighedPlace]
    private let weighed: WeighedWords
    private var sums: [Int]
    /// What the facts need is this many times as much, for the text is long.
    private let growth: Double

    init(_ places: [WeighedPlace], _ weighed: WeighedWords) {
        self.places = WordEvidence.distinct(places, of: weighed)
        self.weighed = weighed
        sums = [Int](repeating: 0, count: weighed.facts.count)
        growth = WeighableWords.growth(self.places.count)
        for place in self.places {
            for (fact, weight) in weighed.weights(ofRow: place.row).enumerated() { sums[fact] += Int(weight) }
        }
    }

    var isEmpty: Bool { weighed.facts.isEmpty }

    /// The words that speak most for a fact, each by itself and in order, as far as they reach what it needs; nil where the
    /// fact is not reached.
    /// - Parameter counts: whether words at a place may speak.
    func heaviest(for fact: FactID, where counts: (Range<Int>) -> Bool) -> [Range<Int>]? {
        guard let number = weighed.facts.firstIndex(where: { $0.id == fact }) else { return nil }
        let needed = (Double(weighed.facts[number].needed) * growth).rounded(.up)
        let silent = places.filter { !counts($0.words) }
        let sum = silent.reduce(sums[number]) { $0 - weight(of: $1, number) }
        guard Double(sum) >= needed else { return nil }
        let shares = shares(of: number, among: places.filter { counts($0.words) })
        var left = max(1, needed)
        var result: [Range<Int>] = []
        for (word, share) in shares.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
        where share > 0 && left > 0 && result.count < WordEvidence.mostShown {
            result.append(word..<word + 1)
            left -= share
        }
        return result.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Words that are marked at most.
    private static let mostShown = 8

    /// What each word of the text speaks for a fact, where the words of a run share what it weighs.
    private func shares(of fact: Int, among places: [WeighedPlace]) -> [Int: Double] {
        var shares: [Int: Double] = [:]
        for place in places {
            let share = Double(weight(of: place, fact)) / Double(place.words.count)
            for word in place.words { shares[word, default: 0] += share }
        }
        return shares
    }

    private func weight(of place: WeighedPlace, _ fact: Int) -> Int {
        let weights = weighed.weights(ofRow: place.row)
        return Int(weights[weights.startIndex + fact])
    }

    private static func distinct(_ places: [WeighedPlace], of weighed: WeighedWords) -> [WeighedPlace] {
        var isSeen = [Bool](repeating: false, count: weighed.rowCount)
        return places.filter { place in
            if isSeen[Int(place.row)] { return false }
            isSeen[Int(place.row)] = true
            return true
        }
    }
}
