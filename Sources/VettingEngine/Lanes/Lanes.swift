/// 256 truth values side by side, one a lane. A lane is one sender, one hypothesis or one completion, so that a few
/// machine words decide a whole batch at once.
struct Lanes: Hashable, Sendable {
    private var words: SIMD4<UInt64>

    static let count = 256
    static let none = Lanes(words: .zero)
    static let all = Lanes(words: SIMD4(repeating: .max))

    private init(words: SIMD4<UInt64>) { self.words = words }

    init(_ everywhere: Bool) { self = everywhere ? .all : .none }

    var isEmpty: Bool { words == .zero }

    var population: Int { (0..<4).reduce(0) { $0 + words[$1].nonzeroBitCount } }

    func contains(_ lane: Int) -> Bool { words[lane >> 6] & (1 << UInt64(lane & 63)) != 0 }

    /// The lanes among the first `count`, in order.
    func forEach(below count: Int, _ body: (Int) -> Void) {
        for index in 0..<4 {
            var rest = words[index]
            while rest != 0 {
                let lane = index * 64 + rest.trailingZeroBitCount
                if lane >= count { return }
                body(lane)
                rest &= rest - 1
            }
        }
    }

    mutating func insert(_ lane: Int) { words[lane >> 6] |= 1 << UInt64(lane & 63) }

    mutating func remove(_ lane: Int) { words[lane >> 6] &= ~(1 << UInt64(lane & 63)) }

    static func & (a: Lanes, b: Lanes) -> Lanes { Lanes(words: a.words & b.words) }
    static func | (a: Lanes, b: Lanes) -> Lanes { Lanes(words: a.words | b.words) }
    static func ^ (a: Lanes, b: Lanes) -> Lanes { Lanes(words: a.words ^ b.words) }
    static prefix func ~ (a: Lanes) -> Lanes { Lanes(words: ~a.words) }
    static func &= (a: inout Lanes, b: Lanes) { a = a & b }
    static func |= (a: inout Lanes, b: Lanes) { a = a | b }
}
