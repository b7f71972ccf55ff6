/// Senders of whom the same is known, but for their own facts.
struct AlikeSenders {
    private var senders: [UInt128: [Int]] = [:]

    /// - Parameter likeness: nil for somebody who is like nobody else.
    mutating func add(_ sender: Int, _ likeness: UInt128?) {
        if let likeness { senders[likeness, default: []].append(sender) }
    }

    /// The groups of at least some size, by their first sender.
    func groups(of size: Int) -> [[Int]] { senders.values.filter { $0.count >= size }.sorted { $0[0] < $1[0] } }
}
