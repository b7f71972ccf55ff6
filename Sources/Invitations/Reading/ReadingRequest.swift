public import Exports
public import Vetting

/// What the command line and the environment add to site.yml.
public struct ReadingRequest: Sendable {
    /// `--export`, as the working folder sees it; goes before site.yml.
    public var export: String?
    public var asOf: AsOfChoice?
    /// The text of `SOURCE_DATE_EPOCH`.
    public var sourceDateEpoch: String?
    /// The clock, asked only for `--as-of today`.
    public var today: @Sendable () -> Day
    public var limits: ReadingLimits

    public init(
        export: String? = nil, asOf: AsOfChoice? = nil, sourceDateEpoch: String? = nil,
        limits: ReadingLimits = ReadingLimits(), today: @escaping @Sendable () -> Day = SystemDay.today
    ) {
        self.export = export
        self.asOf = asOf
        self.sourceDateEpoch = sourceDateEpoch
        self.limits = limits
        self.today = today
    }
}
