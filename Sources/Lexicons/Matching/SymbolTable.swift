/// Numbers for the words, beginnings and slots that occur in phrases.
struct SymbolTable {
    private(set) var words: [String: Int32] = [:]
    private(set) var beginnings: [String: Int32] = [:]
    private(set) var slots: [String: Int32] = [:]
    private var next: Int32 = 0

    /// How many symbols there are; they are numbered from 0.
    var count: Int { Int(next) }

    mutating func symbol(word: String) -> Int32 { number(word, in: \.words) }
    mutating func symbol(beginning: String) -> Int32 { number(beginning, in: \.beginnings) }
    mutating func symbol(slot: String) -> Int32 { number(slot, in: \.slots) }

    private mutating func number(_ key: String, in map: WritableKeyPath<SymbolTable, [String: Int32]>) -> Int32 {
        if let known = self[keyPath: map][key] { return known }
        self[keyPath: map][key] = next
        next += 1
        return next - 1
    }
}
