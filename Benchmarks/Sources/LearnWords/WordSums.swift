import Lexicons

/// Whole numbers for the words of one fact, and how a message is read by them: as `WordEvidence` does.
struct WordSums {
    /// What one unit of the machine's margin is: a message that surely holds lies one above even odds.
    static let unit = 100.0

    private let weights: [Int]
    /// Features that are known, weight or not.
    private let isKnown: [Bool]
    private let bias: Double

    init(_ machine: LinearMachine, _ rows: ScaledRows) {
        weights = zip(machine.weights, rows.scales).map { Int(($0 * $1 * WordSums.unit).rounded()) }
        isKnown = rows.scales.map { $0 > 0 }
        bias = machine.bias * WordSums.unit
    }

    func weight(of feature: Int) -> Int { weights[feature] }

    /// How far a message is above even odds, in units.
    func score(_ features: [Int32]) -> Double {
        let known = features.filter { isKnown[Int($0)] }
        return Double(known.reduce(0) { $0 + weights[Int($1)] }) / WeighableWords.growth(known.count) + bias
    }

    /// What the weights must add up to so that the score is a threshold.
    func needed(for threshold: Double) -> Int { Int((threshold - bias).rounded()) }
}
