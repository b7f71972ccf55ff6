/// How long each of several steps took that follow one another.
public struct StageWatch: Sendable {
    public struct Stage: Sendable {
        public let name: String
        /// In the unit of the clock.
        public let spent: Double
        /// Done once more to be measured alone: another stage holds it, too.
        public let isPart: Bool
    }

    public private(set) var stages: [Stage] = []
    private let clock: @Sendable () -> Double
    private var last: Double

    public init(clock: @escaping @Sendable () -> Double) {
        self.clock = clock
        last = clock()
    }

    /// What was spent since the stage before ended belongs to this one.
    mutating func end(_ name: String, isPart: Bool = false) {
        stages.append(Stage(name: name, spent: clock() - last, isPart: isPart))
        last = clock()
    }
}
