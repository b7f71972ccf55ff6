/// 256 truth values side by side, one a lane. A lane is one sender, one hypothesis or one completion, so that a few
/// machine words decide a whole batch at once.
struct Lanes: Hashable, Sendable {
    private var w0: UInt64
    private var w1: UInt64
    private var w2: UInt64
    private var w3: UInt64

    static let count = 256
    static let none = Lanes(0, 0, 0, 0)
    static let all = Lanes(.max, .max, .max, .max)

    init(_ w0: UInt64, _ w1: UInt64, _ w2: UInt64, _ w3: UInt64) {
        self.w0 = w0
        self.w1 = w1
        self.w2 = w2
        self.w3 = w3
    }

    init(_ everywhere: Bool) { self = everywhere ? .all : .none }

    /// The first `count` lanes.
    init(first count: Int) {
        func word(_ index: Int) -> UInt64 {
            let bits = min(64, max(0, count - index * 64))
            return bits == 64 ? .max : (1 << UInt64(bits)) - 1
        }
        self.init(word(0), word(1), word(2), word(3))
    }

    var isEmpty: Bool { w0 | w1 | w2 | w3 == 0 }

    var population: Int { w0.nonzeroBitCount + w1.nonzeroBitCount + w2.nonzeroBitCount + w3.nonzeroBitCount }

    func contains(_ lane: Int) -> Bool { word(lane >> 6) & (1 << UInt64(lane & 63)) != 0 }

    mutating func insert(_ lane: Int) { change(lane >> 6) { $0 | (1 << UInt64(lane & 63)) } }

    mutating func remove(_ lane: Int) { change(lane >> 6) { $0 & ~(1 << UInt64(lane & 63)) } }

    private func word(_ index: Int) -> UInt64 {
        switch index {
        case 0: w0
        case 1: w1
        case 2: w2
        default: w3
        }
    }

    private mutating func change(_ index: Int, _ body: (UInt64) -> UInt64) {
        switch index {
        case 0: w0 = body(w0)
        case 1: w1 = body(w1)
        case 2: w2 = body(w2)
        default: w3 = body(w3)
        }
    }

    static func & (a: Lanes, b: Lanes) -> Lanes { Lanes(a.w0 & b.w0, a.w1 & b.w1, a.w2 & b.w2, a.w3 & b.w3) }
    static func | (a: Lanes, b: Lanes) -> Lanes { Lanes(a.w0 | b.w0, a.w1 | b.w1, a.w2 | b.w2, a.w3 | b.w3) }
    static func ^ (a: Lanes, b: Lanes) -> Lanes { Lanes(a.w0 ^ b.w0, a.w1 ^ b.w1, a.w2 ^ b.w2, a.w3 ^ b.w3) }
    static prefix func ~ (a: Lanes) -> Lanes { Lanes(~a.w0, ~a.w1, ~a.w2, ~a.w3) }
    static func &= (a: inout Lanes, b: Lanes) { a = a & b }
    static func |= (a: inout Lanes, b: Lanes) { a = a | b }
}
