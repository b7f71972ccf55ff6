public import Diagnostics
public import Vetting

/// A test of the whole policy: one imagined sender, and what should come out.
public struct PolicyCase: Sendable {
    public var name: String
    public var cites: [String]
    /// What a dossier would say, in the order written.
    public var facts: [CaseFact]
    /// Groups of checks that somebody looked at, with the day where given.
    public var looked: [String: Day?]
    /// The text of the invitation; nil where there is none.
    public var message: String?
    public var expected: Expectation
    public var location: SourceLocation

    /// One line of `facts`; without a value the owner could not tell.
    public struct CaseFact: Sendable, Hashable {
        public var id: FactID
        public var value: FactValue?

        public init(_ id: FactID, _ value: FactValue?) {
            self.id = id
            self.value = value
        }
    }

    /// What should come out; what is nil or empty is not asked.
    public struct Expectation: Sendable, Hashable {
        public var type: ConnectionType?
        public var recommendation: Recommendation?
        public var response: Response?
        public var status: Status?
        public var report: Bool?
        public var notResponse: [Response] = []
        /// Points on an axis, with what is not known counted as 0.
        public var authenticity: Int?
        public var relevance: Int?
        /// Rules that must speak, and rules that must not.
        public var speaks: [String] = []
        public var silent: [String] = []
    }
}
