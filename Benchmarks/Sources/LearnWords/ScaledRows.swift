import Foundation
import Lexicons

/// Messages as rows of features that are there or not: rare features count more (the square of their inverse document
/// frequency), and those of a long row less.
struct ScaledRows {
    /// What each feature of a row counts; 0 for one that fewer than two rows have.
    let scales: [Double]

    private let rows: [[Int32]]
    private let rowScales: [Double]

    var featureCount: Int { scales.count }

    /// Rows from which the scales are taken, with a mean length of 1.
    init(_ rows: [[Int32]], featureCount: Int) {
        var counts = [Int](repeating: 0, count: featureCount)
        for feature in rows.joined() { counts[Int(feature)] += 1 }
        let rarities = counts.map { count -> Double in
            if count < 2 { return 0 }
            let frequency = log(Double(1 + rows.count) / Double(1 + count)) + 1
            return frequency * frequency
        }
        self.rows = rows.map { $0.filter { rarities[Int($0)] > 0 } }
        rowScales = self.rows.map { 1 / WeighableWords.growth($0.count) }
        let lengths = zip(self.rows, rowScales).map { row, scale in
            scale * row.reduce(0) { $0 + rarities[Int($1)] * rarities[Int($1)] }.squareRoot()
        }
        let mean = lengths.reduce(0, +) / Double(max(1, lengths.count))
        scales = rarities.map { $0 / max(mean, 1e-9) }
    }

    /// What the features of each row add up to.
    func sums(_ weights: [Double], _ bias: Double) -> [Double] {
        let scaled = zip(weights, scales).map { $0 * $1 }
        return zip(rows, rowScales).map { row, scale in
            bias + scale * row.reduce(0) { $0 + scaled[Int($1)] }
        }
    }

    /// The penalty's part, and each row's slope times its features.
    func gradient(_ slopes: [Double], _ start: [Double]) -> ([Double], Double) {
        var sums = [Double](repeating: 0, count: scales.count)
        var bias = 0.0
        for (index, row) in rows.enumerated() where slopes[index] != 0 {
            bias += slopes[index]
            let slope = slopes[index] * rowScales[index]
            for feature in row { sums[Int(feature)] += slope }
        }
        for index in sums.indices { sums[index] = start[index] + sums[index] * scales[index] }
        return (sums, bias)
    }
}
