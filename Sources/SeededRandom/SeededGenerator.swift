/// Reproducible random numbers (SplitMix64, S. Vigna 2015): the same seed, the same numbers.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 up to, not including, 1.
    public mutating func nextUnit() -> Double { Double(next() >> 11) / Double(1 << 53) }

    /// From 0 up to, not including, `limit`; 0 where there is nothing to choose from.
    public mutating func number(below limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }

    /// One of some elements, of which there has to be one.
    public mutating func element<Element>(of elements: [Element]) -> Element {
        elements[number(below: elements.count)]
    }
}
