/// Groups of nearly identical messages.
///
/// Two are nearly identical when the sets of their word 3-grams have Jaccard ≥ 0.8; groups are joined by single link.
/// Equal texts are grouped first. Candidates are pairs that share a rare 3-gram: two sets of Jaccard ≥ 0.8 share at least
/// 0.8 of the larger one, so the rarest fifth and one more of each must meet in at least one (prefix filter; Chaudhuri,
/// Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007). Nothing is missed, and time grows about linearly.
public enum CampaignFinder {
    /// Texts with fewer letters say too little to be compared.
    public static let shortestText = 40

    /// The groups of at least two texts, as sorted positions in `texts`, by first member.
    public static func groups(of texts: [CampaignText]) -> [[Int]] {
        var sets = DisjointSets(count: texts.count)
        let distinct = joinEqual(texts, &sets)
        join(distinct, shingles: ShingleIndex(distinct.map { texts[$0].text }), &sets)
        let long = texts.indices.filter { texts[$0].letters >= shortestText }
        return Dictionary(grouping: long) { sets.root(of: $0) }.values
            .filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }

    /// Joins texts that are the same, and returns the first of each.
    private static func joinEqual(_ texts: [CampaignText], _ sets: inout DisjointSets) -> [Int] {
        var first: [String: Int] = [:]
        var distinct: [Int] = []
        for (index, text) in texts.enumerated() where text.letters >= shortestText {
            if let known = first[text.text] {
                sets.join(known, index)
            } else {
                first[text.text] = index
                distinct.append(index)
            }
        }
        return distinct
    }

    /// Joins texts whose 3-grams overlap enough, the rarest of them tried first.
    private static func join(_ texts: [Int], shingles: ShingleIndex, _ sets: inout DisjointSets) {
        var holders: [[Int]] = Array(repeating: [], count: shingles.vocabularySize)
        let order = texts.indices.sorted { (shingles.sets[$0].count, $0) < (shingles.sets[$1].count, $1) }
        for current in order {
            let set = shingles.sets[current]
            var seen: Set<Int> = []
            for shingle in set.prefix(ShingleIndex.prefixLength(set.count)) {
                for other in holders[shingle] where seen.insert(other).inserted {
                    if sets.root(of: texts[other]) == sets.root(of: texts[current]) { continue }
                    if ShingleIndex.areNearlyIdentical(shingles.sets[other], set) {
                        sets.join(texts[other], texts[current])
                    }
                }
                holders[shingle].append(current)
            }
        }
    }
}
