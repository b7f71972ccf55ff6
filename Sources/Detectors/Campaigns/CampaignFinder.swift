/// Groups of nearly identical messages.
///
/// Two are nearly identical when the sets of their word 3-grams have Jaccard ≥ 0.8; groups are joined by single link.
/// Equal texts are grouped first. Candidates are pairs that share a rare 3-gram: two sets of Jaccard ≥ 0.8 share at least
/// 0.8 of the larger one, so the rarest fifth and one more of each must meet in at least one (prefix filter; Chaudhuri,
/// Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007). Nothing is missed while a text has no more than 500 such candidates; from
/// there on it is held against 500 of them, so that time grows linearly whatever the messages are.
public enum CampaignFinder {
    /// Texts with fewer letters say too little to be compared.
    public static let shortestText = 40

    /// The groups of at least two texts, as sorted positions in `texts`, by first member.
    public static func groups(of texts: [CampaignText]) -> [[Int]] {
        var sets = DisjointSets(count: texts.count)
        let distinct = joinEqual(texts, &sets)
        var near = NearTexts(ShingleIndex(distinct.map { texts[$0].text })).sets
        for place in distinct.indices { sets.join(distinct[near.root(of: place)], distinct[place]) }
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
}
