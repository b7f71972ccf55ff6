public import Detectors
public import Diagnostics
public import Vetting

/// Reads everything that comes in: the export, the dossiers, and the owner out of site.yml and both.
public struct InboxReader: Sendable {
    let configuration: SiteConfiguration
    let registry: FactRegistry
    let detectors: Detectors
    let request: ReadingRequest

    public init(
        configuration: SiteConfiguration, registry: FactRegistry, detectors: Detectors,
        request: ReadingRequest = ReadingRequest()
    ) {
        self.configuration = configuration
        self.registry = registry
        self.detectors = detectors
        self.request = request
    }

    /// - Throws: every error found, with the warnings beside them.
    public func read() throws(DiagnosticError) -> Inbox {
        throw DiagnosticError(.error("Nothing is read yet"))
    }
}

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
        limits: ReadingLimits = ReadingLimits(), today: @escaping @Sendable () -> Day = { Day(number: 0) }
    ) {
        self.export = export
        self.asOf = asOf
        self.sourceDateEpoch = sourceDateEpoch
        self.limits = limits
        self.today = today
    }
}
