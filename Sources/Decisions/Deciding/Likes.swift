internal import Vetting

/// Who may share one decision record: senders with one verdict of whom the same facts are known, for a record says what
/// is known and what is not.
struct Likes {
    /// By verdict and what is known, who has both; senders whose facts somebody gave up on are like nobody else.
    private var senders: [Like: [Int]] = [:]

    struct Like: Hashable {
        var verdict: Int32
        var known: [UInt64]
    }

    /// A bit a fact, by its number in the registry; nil where the owner could not tell something, which is not asked again.
    static func known(in facts: FactSheet) -> [UInt64]? {
        guard facts.couldNotTell.isEmpty else { return nil }
        var bits = [UInt64](repeating: 0, count: facts.registry.count / 64 + 1)
        for index in facts.registry.definitions.indices where facts.knows(index) {
            bits[index / 64] |= 1 << UInt64(index % 64)
        }
        return bits
    }

    mutating func add(_ sender: Int, _ like: Like) { senders[like, default: []].append(sender) }

    /// The groups of at least some size, by their first sender.
    func groups(of size: Int) -> [[Int]] {
        senders.values.filter { $0.count >= size }.sorted { $0[0] < $1[0] }
    }
}
