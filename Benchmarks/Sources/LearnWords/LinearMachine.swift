import Foundation

/// A linear support vector machine with squared hinge loss and a penalty on large weights (ridge), found by Newton's method with conjugate gradients (Keerthi and DeCoste, "A modified finite Newton method for
/// fast solution of large scale linear SVMs", 2005). The same rows always give the same weights.
struct LinearMachine {
    /// What each feature adds; apart from its scale.
    private(set) var weights: [Double]
    private(set) var bias = 0.0

    private let rows: ScaledRows
    private let signs: [Double]
    private let costs: [Double]

    /// - Parameter counts: how often each row counts.
    init(_ rows: ScaledRows, holds: [Bool], counts: [Double]) {
        self.rows = rows
        signs = holds.map { $0 ? 1 : -1 }
        costs = counts.map { 2 * $0 }
        weights = [Double](repeating: 0, count: rows.featureCount)
    }

    mutating func fit() {
        var loss = self.loss(weights, bias)
        for _ in 0..<40 {
            let shortfalls = zip(rows.sums(weights, bias), signs).map { max(0, 1 - $0 * $1) }
            let slopes = zip(shortfalls, zip(signs, costs)).map { -$0 * $1.0 * $1.1 }
            let (gradient, biasGradient) = rows.gradient(slopes, weights)
            let curvatures = zip(shortfalls, costs).map { $0 > 0 ? $1 : 0 }
            let (step, biasStep) = solve(curvatures, gradient, biasGradient)
            var size = 1.0
            var isBetter = false
            while size > 1e-4 {
                let next = zip(weights, step).map { $0 - size * $1 }
                let nextLoss = self.loss(next, bias - size * biasStep)
                if nextLoss < loss {
                    isBetter = loss - nextLoss > 1e-5 * loss
                    (weights, bias, loss) = (next, bias - size * biasStep, nextLoss)
                    break
                }
                size /= 2
            }
            if !isBetter { break }
        }
    }

    private func loss(_ weights: [Double], _ bias: Double) -> Double {
        var sum = weights.reduce(0) { $0 + $1 * $1 } / 2
        for (margin, (sign, cost)) in zip(rows.sums(weights, bias), zip(signs, costs)) {
            let shortfall = max(0, 1 - margin * sign)
            sum += cost * shortfall * shortfall / 2
        }
        return sum
    }

    /// The Newton step, by conjugate gradients.
    private func solve(_ curvatures: [Double], _ gradient: [Double], _ biasGradient: Double) -> ([Double], Double) {
        var (step, biasStep) = ([Double](repeating: 0, count: gradient.count), 0.0)
        var (rest, biasRest) = (gradient, biasGradient)
        var (direction, biasDirection) = (rest, biasRest)
        var square = dot(rest, rest) + biasRest * biasRest
        let enough = 1e-4 * square
        for _ in 0..<60 where square > enough {
            let bent = zip(rows.sums(direction, biasDirection), curvatures).map { $0 * $1 }
            let (product, biasProduct) = rows.gradient(bent, direction)
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
