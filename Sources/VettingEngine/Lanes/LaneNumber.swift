/// A whole number a lane, kept bit by bit (two's complement, least significant plane first), so that adding the same
/// points to many lanes costs a few word operations.
struct LaneNumber: Sendable {
    /// Numbers from −512 to 511; `CompiledPolicy` refuses a policy whose points could leave that range.
    static let bits = 10

    private var planes = InlineArray<10, Lanes>(repeating: .none)

    init() {}

    /// Adds in some lanes; the work ends with the last carry.
    mutating func add(_ number: Int, where lanes: Lanes) {
        if lanes.isEmpty || number == 0 { return }
        if number < 0 { return subtract(-number, where: lanes) }
        var (rest, carry) = (number, Lanes.none)
        var span = planes.mutableSpan
        for bit in span.indices {
            let plane = span[bit]
            let operand = rest & 1 == 1 ? lanes : .none
            let half = plane ^ operand
            span[bit] = half ^ carry
            carry = (plane & operand) | (half & carry)
            rest >>= 1
            if rest == 0, carry.isEmpty { return }
        }
    }

    private mutating func subtract(_ number: Int, where lanes: Lanes) {
        var (rest, borrow) = (number, Lanes.none)
        var span = planes.mutableSpan
        for bit in span.indices {
            let plane = span[bit]
            let operand = rest & 1 == 1 ? lanes : .none
            let half = plane ^ operand
            span[bit] = half ^ borrow
            borrow = (~plane & operand) | (~half & borrow)
            rest >>= 1
            if rest == 0, borrow.isEmpty { return }
        }
    }

    mutating func add(_ other: LaneNumber) {
        var carry = Lanes.none
        let operands = other.planes.span
        var span = planes.mutableSpan
        for bit in span.indices {
            let (plane, operand) = (span[bit], operands[bit])
            let half = plane ^ operand
            span[bit] = half ^ carry
            carry = (plane & operand) | (half & carry)
        }
    }

    /// What is above becomes `cap`.
    mutating func limit(above cap: Int) { set(cap, where: ~isLess(than: cap + 1)) }

    /// What is below becomes `floor`.
    mutating func limit(below floor: Int) { set(floor, where: isLess(than: floor)) }

    /// Compares from the least significant plane up; the sign plane weighs the other way round.
    func isLess(than number: Int) -> Lanes {
        var isLess = Lanes.none
        let span = planes.span
        for bit in span.indices {
            let isSign = bit == LaneNumber.bits - 1
            let ones = isSign ? span[bit] : ~span[bit]
            isLess = (number >> bit & 1 == 1) != isSign ? ones | isLess : ones & isLess
        }
        return isLess
    }

    func value(in lane: Int) -> Int {
        var number = 0
        let span = planes.span
        for bit in span.indices where span[bit].contains(lane) {
            number += bit == LaneNumber.bits - 1 ? -(1 << bit) : 1 << bit
        }
        return number
    }

    private mutating func set(_ number: Int, where lanes: Lanes) {
        if lanes.isEmpty { return }
        var span = planes.mutableSpan
        for bit in span.indices {
            span[bit] = (span[bit] & ~lanes) | (number >> bit & 1 == 1 ? lanes : .none)
        }
    }
}
