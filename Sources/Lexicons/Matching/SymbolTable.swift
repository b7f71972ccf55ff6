/// Numbers for the words, beginnings and slots that occur in phrases.
struct SymbolTable {
    /// What has a number, in the order of numbers.
    typealias Entry = (word: String, symbol: Int32)

    private(set) var words: [Entry] = []
    private(set) var beginnings: [Entry] = []
    private var wordNumbers: [String: Int32] = [:]
    private var beginningNumbers: [String: Int32] = [:]
    private var slotNumbers: [String: Int32] = [:]
    private var next: Int32 = 0

    /// How many symbols there are; they are numbered from 0.
    var count: Int { Int(next) }

    mutating func symbol(word: String) -> Int32 {
        let (number, isNew) = SymbolTable.number(word, in: &wordNumbers, &next)
        if isNew { words.append((word, number)) }
        return number
    }

    mutating func symbol(beginning: String) -> Int32 {
        let (number, isNew) = SymbolTable.number(beginning, in: &beginningNumbers, &next)
        if isNew { beginnings.append((beginning, number)) }
        return number
    }

    mutating func symbol(slot: String) -> Int32 { SymbolTable.number(slot, in: &slotNumbers, &next).0 }

    private static func number(
        _ key: String, in numbers: inout [String: Int32], _ next: inout Int32
    ) -> (number: Int32, isNew: Bool) {
        if let known = numbers[key] { return (known, false) }
        numbers[key] = next
        next += 1
        return (next - 1, true)
    }
}
