import Foundation

/// Logistic regression on rows of features that are there or not, with a penalty on large weights (ridge) and both
/// classes of equal weight. Newton's method with conjugate gradients; the same rows always give the same weights.
struct LogisticRegression {
    var weights: [Double]
    var bias = 0.0

    /// What one row counts against the penalty: the larger, the closer the weights follow the rows.
    static let strength = 0.3

    private let rows: [[Int32]]
    private let signs: [Double]
    private let costs: [Double]

    /// - Parameter counts: how often each row counts.
    init(rows: [[Int32]], holds: [Bool], counts: [Double], featureCount: Int) {
        self.rows = rows
        signs = holds.map { $0 ? 1 : -1 }
        let all = counts.reduce(0, +)
        let positive = zip(counts, holds).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
        costs = zip(counts, holds).map { count, holds in
            count * LogisticRegression.strength * all / (2 * max(1, holds ? positive : all - positive))
        }
        weights = [Double](repeating: 0, count: featureCount)
    }

    mutating func fit() {
        var loss = self.loss(weights, bias)
        for _ in 0..<30 {
            let margins = self.margins(weights, bias)
            let slopes = zip(margins, zip(signs, costs)).map { -$1.0 * $1.1 / (1 + exp($0 * $1.0)) }
            let (gradient, biasGradient) = gradient(slopes, weights)
            let curvatures = zip(margins, costs).map { margin, cost -> Double in
                let odds = exp(-abs(margin))
                return cost * odds / ((1 + odds) * (1 + odds))
            }
            let (step, biasStep) = solve(curvatures, gradient, biasGradient)
            var size = 1.0
            var isBetter = false
            while size > 1e-4 {
                let next = zip(weights, step).map { $0 - size * $1 }
                let nextLoss = self.loss(next, bias - size * biasStep)
                if nextLoss < loss {
                    isBetter = loss - nextLoss > 1e-4 * loss
                    (weights, bias, loss) = (next, bias - size * biasStep, nextLoss)
                    break
                }
                size /= 2
            }
            if !isBetter { break }
        }
    }

    /// What a row's features add up to.
    func score(_ row: [Int32]) -> Double { row.reduce(bias) { $0 + weights[Int($1)] } }

    private func margins(_ weights: [Double], _ bias: Double) -> [Double] {
        rows.map { $0.reduce(bias) { $0 + weights[Int($1)] } }
    }

    private func loss(_ weights: [Double], _ bias: Double) -> Double {
        var sum = weights.reduce(0) { $0 + $1 * $1 } / 2
        for (margin, (sign, cost)) in zip(margins(weights, bias), zip(signs, costs)) {
            let signed = margin * sign
            sum += cost * (signed > 0 ? log1p(exp(-signed)) : log1p(exp(signed)) - signed)
        }
        return sum
    }

    /// The penalty's part, and each row's slope times its features.
    private func gradient(_ slopes: [Double], _ start: [Double]) -> ([Double], Double) {
        var result = start
        var bias = 0.0
        for (row, slope) in zip(rows, slopes) {
            bias += slope
            for feature in row { result[Int(feature)] += slope }
        }
        return (result, bias)
    }

    /// The Newton step, by conjugate gradients.
    private func solve(_ curvatures: [Double], _ gradient: [Double], _ biasGradient: Double) -> ([Double], Double) {
        var (step, biasStep) = ([Double](repeating: 0, count: gradient.count), 0.0)
        var (rest, biasRest) = (gradient, biasGradient)
        var (direction, biasDirection) = (rest, biasRest)
        var square = dot(rest, rest) + biasRest * biasRest
        let enough = 1e-4 * square
        for _ in 0..<60 where square > enough {
            let bent = zip(margins(direction, biasDirection), curvatures).map { $0 * $1 }
            let (product, biasProduct) = self.gradient(bent, direction)
            let length = square / (dot(direction, product) + biasDirection * biasProduct)
            for index in step.indices {
                step[index] += length * direction[index]
                rest[index] -= length * product[index]
            }
            biasStep += length * biasDirection
            biasRest -= length * biasProduct
            let next = dot(rest, rest) + biasRest * biasRest
            let share = next / square
            for index in direction.indices { direction[index] = rest[index] + share * direction[index] }
            biasDirection = biasRest + share * biasDirection
            square = next
        }
        return (step, biasStep)
    }

    private func dot(_ a: [Double], _ b: [Double]) -> Double {
        var sum = 0.0
        for index in a.indices { sum += a[index] * b[index] }
        return sum
    }
}
