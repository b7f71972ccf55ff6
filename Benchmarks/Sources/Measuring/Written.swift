/// What the bare writing of a site's bytes took.
public struct Written: Codable, Sendable {
    public var files = 0
    public var bytes = 0
    /// Seconds by the clock.
    public var clock = 0.0
    /// Seconds of processor time.
    public var processor = 0.0

    public init() {}

    public var usage: Usage { Usage(clock: clock, processor: processor) }
}
