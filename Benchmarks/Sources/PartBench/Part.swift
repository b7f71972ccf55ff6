internal import Measuring

/// A part of the work, and the ways of doing it that are compared.
struct Part {
    let name: String
    /// Of what so and so many are done in one go.
    let unit: String
    let count: Double
    let contest: Contest

    init(_ name: String, unit: String, count: Double, _ contenders: [Contest.Contender]) {
        (self.name, self.unit, self.count) = (name, unit, count)
        contest = Contest(contenders)
    }

    init(_ name: String, unit: String, count: Int, _ contenders: [Contest.Contender]) {
        self.init(name, unit: unit, count: Double(count), contenders)
    }
}
