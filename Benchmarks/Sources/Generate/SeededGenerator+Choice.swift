import SeededRandom

extension SeededGenerator {
    /// True in `share` of all calls.
    mutating func happens(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &self) < share }

    /// One of some texts; empty where there are none.
    mutating func pick(_ texts: [String]) -> String { texts.randomElement(using: &self) ?? "" }
}
