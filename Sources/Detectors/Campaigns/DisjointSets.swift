/// Groups that only ever grow together (union–find with path halving; the smallest member is the root).
struct DisjointSets {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func root(of member: Int) -> Int {
        var member = member
        while parents[member] != member {
            parents[member] = parents[parents[member]]
            member = parents[member]
        }
        return member
    }

    mutating func join(_ a: Int, _ b: Int) {
        let (left, right) = (root(of: a), root(of: b))
        parents[max(left, right)] = min(left, right)
    }
}
