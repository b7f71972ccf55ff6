/// A whole number a lane, kept bit by bit (two's complement, least significant plane first), so that adding the same
/// points to many lanes costs a few word operations.
struct LaneNumber: Sendable {
    /// Numbers from −512 to 511; `CompiledPolicy` refuses a policy whose points could leave that range.
    static let bits = 10

    private var planes = InlineArray<10, Lanes>(repeating: .none)

    init() {}

    mutating func add(_ number: Int, where lanes: Lanes) {
        if number == 0 || lanes.isEmpty { return }
        var carry = Lanes.none
        for bit in planes.indices {
            let operand = number >> bit & 1 == 1 ? lanes : .none
            let half = planes[bit] ^ operand
            let next = (planes[bit] & operand) | (half & carry)
            planes[bit] = half ^ carry
            carry = next
        }
    }

    mutating func add(_ other: LaneNumber) {
        var carry = Lanes.none
        for bit in planes.indices {
            let half = planes[bit] ^ other.planes[bit]
            let next = (planes[bit] & other.planes[bit]) | (half & carry)
            planes[bit] = half ^ carry
            carry = next
        }
    }

    /// Both ends drawn in to ±`cap`.
    mutating func clamp(to cap: Int) {
        set(cap, where: ~isLess(than: cap + 1))
        set(-cap, where: isLess(than: -cap))
    }

    /// Compares from the least significant plane up; the sign plane weighs the other way round.
    func isLess(than number: Int) -> Lanes {
        var isLess = Lanes.none
        for bit in planes.indices {
            let isSign = bit == LaneNumber.bits - 1
            let ones = isSign ? planes[bit] : ~planes[bit]
            isLess = (number >> bit & 1 == 1) != isSign ? ones | isLess : ones & isLess
        }
        return isLess
    }

    func value(in lane: Int) -> Int {
        var number = 0
        for bit in planes.indices where planes[bit].contains(lane) {
            number += bit == LaneNumber.bits - 1 ? -(1 << bit) : 1 << bit
        }
        return number
    }

    /// The numbers of the first lanes.
    func values(count: Int) -> [Int] {
        var values = [Int](repeating: 0, count: count)
        for bit in planes.indices {
            let plane = planes[bit]
            if plane.isEmpty { continue }
            let weight = bit == LaneNumber.bits - 1 ? -(1 << bit) : 1 << bit
            for lane in values.indices where plane.contains(lane) { values[lane] += weight }
        }
        return values
    }

    private mutating func set(_ number: Int, where lanes: Lanes) {
        if lanes.isEmpty { return }
        for bit in planes.indices {
            planes[bit] = (planes[bit] & ~lanes) | (number >> bit & 1 == 1 ? lanes : .none)
        }
    }
}
