/// What a program that ran to its end used.
public struct Usage: Codable, Sendable {
    /// Seconds by the clock.
    public var clock: Double
    /// Seconds of processor time, of all cores together.
    public var processor: Double
    /// The most memory it held at once, in bytes; of several runs, in any of them.
    public var peak: Int

    public init(clock: Double, processor: Double, peak: Int = 0) {
        (self.clock, self.processor, self.peak) = (clock, processor, peak)
    }

    /// The least time of several runs, by the clock and of processor time each for itself.
    public static func best(of runs: [Usage]) -> Usage {
        Usage(
            clock: runs.map(\.clock).min() ?? 0, processor: runs.map(\.processor).min() ?? 0,
            peak: runs.map(\.peak).max() ?? 0)
    }
}
