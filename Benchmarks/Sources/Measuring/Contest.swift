/// Several ways of doing the same work, one after the other, again and again.
public struct Contest {
    /// One way of doing it.
    public struct Contender {
        let name: String
        /// Does the work once.
        let run: () throws -> Void

        public init(_ name: String, _ run: @escaping () throws -> Void) { (self.name, self.run) = (name, run) }
    }

    public struct Result {
        public let name: String
        /// Processor time of the best round, in seconds.
        public let best: Double
        /// The middle of the ratios to the first contender in the same round.
        public let ratio: Double
    }

    private let contenders: [Contender]
    private let rounds: Int

    public init(rounds: Int = 7, _ contenders: [Contender]) { (self.rounds, self.contenders) = (rounds, contenders) }

    /// One round ahead of those that count warms caches up.
    public func run() throws -> [Result] {
        var times = contenders.map { _ in [Double]() }
        for round in 0...rounds {
            for (number, contender) in contenders.enumerated() {
                let start = ProcessorClock.ofThread
                try contender.run()
                if round > 0 { times[number].append(ProcessorClock.ofThread - start) }
            }
        }
        return contenders.indices.map { number in
            let ratios = zip(times[number], times[0]).map { $0 / $1 }.sorted()
            return Result(
                name: contenders[number].name, best: times[number].min() ?? 0, ratio: ratios[ratios.count / 2])
        }
    }
}
