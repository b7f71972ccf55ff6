/// The word 3-grams of texts, numbered from the rarest to the most frequent.
struct ShingleIndex {
    /// For each text its 3-grams, rarest first.
    private(set) var sets: [[Int]]
    let vocabularySize: Int

    init(_ texts: [String]) {
        var numbers: [String: Int] = [:]
        var frequency: [Int] = []
        var raw: [Set<Int>] = []
        for text in texts {
            let shingles = Set(
                ShingleIndex.shingles(of: text).map { shingle in
                    if let known = numbers[shingle] { return known }
                    numbers[shingle] = frequency.count
                    frequency.append(0)
                    return frequency.count - 1
                })
            for shingle in shingles { frequency[shingle] += 1 }
            raw.append(shingles)
        }
        let order = frequency.indices.sorted { (frequency[$0], $0) < (frequency[$1], $1) }
        var rank = [Int](repeating: 0, count: frequency.count)
        for (place, shingle) in order.enumerated() { rank[shingle] = place }
        sets = raw.map { $0.map { rank[$0] }.sorted() }
        vocabularySize = frequency.count
    }

    /// Runs of three words; a text of fewer is one run.
    static func shingles(of text: String) -> [String] {
        let words = text.split(separator: " ")
        guard words.count > 3 else { return [text] }
        return (0...words.count - 3).map { words[$0..<$0 + 3].joined(separator: " ") }
    }

    /// How many of a set's rarest members must be looked at so that no set with Jaccard ≥ 0.8 is missed.
    static func prefixLength(_ count: Int) -> Int { count - (4 * count + 4) / 5 + 1 }

    /// Jaccard ≥ 0.8 of two sorted sets. Sets that are not near part at their rarest members, so that most end at once.
    static func areNearlyIdentical(_ a: [Int], _ b: [Int]) -> Bool {
        guard 5 * min(a.count, b.count) >= 4 * max(a.count, b.count) else { return false }
        var (i, j, shared) = (0, 0, 0)
        while i < a.count, j < b.count {
            if 9 * (shared + min(a.count - i, b.count - j)) < 4 * (a.count + b.count) { return false }
            if a[i] == b[j] { shared += 1 }
            let (left, right) = (a[i], b[j])
            if left <= right { i += 1 }
            if right <= left { j += 1 }
        }
        return 9 * shared >= 4 * (a.count + b.count)
    }
}
