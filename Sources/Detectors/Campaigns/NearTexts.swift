/// Joins texts whose 3-grams overlap enough, one text after the other.
///
/// Texts that share a rare 3-gram are kept by the group that they are in: where one of a group is near, the others need not be
/// looked at, so that thousands of messages from one template take time in step with their number.
struct NearTexts {
    /// Groups, and texts in them, that one text is held against at most. Who sends more templates than that at once wants to
    /// keep us busy.
    static let most = 500

    private let shingles: ShingleIndex
    /// For each 3-gram the texts that hold it among their rarest.
    private var holders: [[[Int]]]
    /// For each text the last one that it was held against.
    private var comparedWith: [Int]
    private(set) var sets: DisjointSets
    /// Pairs of texts that were held against each other.
    private(set) var comparisons = 0

    init(_ shingles: ShingleIndex) {
        self.shingles = shingles
        holders = Array(repeating: [], count: shingles.vocabularySize)
        comparedWith = Array(repeating: -1, count: shingles.sets.count)
        sets = DisjointSets(count: shingles.sets.count)
        for text in shingles.sets.indices.sorted(by: { (shingles.sets[$0].count, $0) < (shingles.sets[$1].count, $1) })
        {
            add(text)
        }
    }

    private mutating func add(_ text: Int) {
        var budget = Self.most
        let set = shingles.sets[text]
        for shingle in set.prefix(ShingleIndex.prefixLength(set.count)) {
            var groups = holders[shingle]
            holders[shingle] = []
            add(text, to: &groups, &budget)
            holders[shingle] = groups
        }
    }

    private mutating func add(_ text: Int, to groups: inout [[Int]], _ budget: inout Int) {
        var own = [text]
        var end = max(0, groups.count - Self.most)
        for place in end..<groups.count {
            if isNear(text, groups[place], &budget) {
                var group = groups[place]
                groups[place] = []
                sets.join(group[0], text)
                if group.count > own.count { swap(&group, &own) }
                own += group
            } else {
                groups.swapAt(end, place)
                end += 1
            }
        }
        groups.removeSubrange(end...)
        groups.append(own)
    }

    private mutating func isNear(_ text: Int, _ group: [Int], _ budget: inout Int) -> Bool {
        if sets.root(of: group[0]) == sets.root(of: text) { return true }
        for other in group where comparedWith[other] != text {
            guard budget > 0 else { return false }
            budget -= 1
            comparisons += 1
            comparedWith[other] = text
            if ShingleIndex.areNearlyIdentical(shingles.sets[other], shingles.sets[text]) { return true }
        }
        return false
    }
}
