/// Where each symbol leads from each node of a trie: a hash table with open addressing.
struct EdgeTable: Sendable {
    private var keys: [UInt64]
    private var targets: [Int32]
    private var count = 0

    /// - Parameter room: for so many edges; it grows by itself.
    init(room: Int = 0) {
        var size = 16
        while size < 2 * room { size *= 2 }
        keys = Array(repeating: .max, count: size)
        targets = Array(repeating: 0, count: size)
    }

    subscript(node: Int32, symbol: Int32) -> Int32? {
        let place = place(of: EdgeTable.key(node, symbol))
        return keys[place] == .max ? nil : targets[place]
    }

    mutating func insert(_ target: Int32, from node: Int32, by symbol: Int32) {
        if 2 * count >= keys.count { grow() }
        let key = EdgeTable.key(node, symbol)
        let place = place(of: key)
        if keys[place] == .max { count += 1 }
        keys[place] = key
        targets[place] = target
    }

    private mutating func grow() {
        let (oldKeys, oldTargets) = (keys, targets)
        keys = [UInt64](repeating: .max, count: 2 * oldKeys.count)
        targets = [Int32](repeating: 0, count: keys.count)
        for (key, target) in zip(oldKeys, oldTargets) where key != .max {
            let place = place(of: key)
            keys[place] = key
            targets[place] = target
        }
    }

    /// Where a key stands, or would.
    private func place(of key: UInt64) -> Int {
        let mask = keys.count - 1
        let mixed = key &* 0x9E37_79B9_7F4A_7C15
        var place = Int(truncatingIfNeeded: mixed >> 32) & mask
        while keys[place] != .max, keys[place] != key { place = (place + 1) & mask }
        return place
    }

    private static func key(_ node: Int32, _ symbol: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol))
    }
}
