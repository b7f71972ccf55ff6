public import Diagnostics
public import StrictYAML
internal import Vetting

/// A condition on a report's figures under which continuous integration fails: `FIELD=VALUE[>N]`, pending senders only.
///
/// `status=undetermined>50` matches from the 51st undetermined sender on; without a number, from the first.
public struct Gate: Sendable, Hashable {
    package enum Field: String, Sendable, CaseIterable {
        case response, type, status, recommendation
    }

    /// As written.
    public let text: String
    let field: Field
    package let value: String
    let limit: Int

    public init(_ text: String, at location: SourceLocation? = nil) throws(DiagnosticError) {
        let (condition, limit) = try Self.split(text, location)
        let parts = condition.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let names = Field.allCases.map(\.rawValue)
        guard parts.count == 2, let field = Field(rawValue: parts[0]) else {
            throw Self.refusal(
                "\(text): expected FIELD=VALUE with one of \(names.joined(separator: ", "))"
                    + didYouMean(parts[0], in: names), location)
        }
        guard field.values.contains(parts[1]) else {
            throw Self.refusal(
                "\(text): a \(field.rawValue) is one of \(field.values.joined(separator: ", "))"
                    + didYouMean(parts[1], in: field.values), location)
        }
        (self.text, self.field, self.value, self.limit) = (text, field, parts[1], limit)
    }

    /// Those of site.yml, errors with their places.
    public static func all(_ written: [Located<String>]) throws(DiagnosticError) -> [Gate] {
        var gates: [Gate] = []
        for text in written { gates.append(try Gate(text.value, at: text.location)) }
        return gates
    }

    private static func split(_ text: String, _ location: SourceLocation?) throws(DiagnosticError) -> (String, Int) {
        let parts = text.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { return (text, 0) }
        guard let limit = Int(parts[1]), limit >= 0 else {
            throw refusal("\(text): a whole number stands behind the >", location)
        }
        return (parts[0], limit)
    }

    private static func refusal(_ message: String, _ location: SourceLocation?) -> DiagnosticError {
        DiagnosticError(.error("--fail-on \(message)", at: location))
    }
}

extension Gate {
    /// What a gate found in a report.
    public struct Outcome: Sendable, Hashable {
        public let gate: Gate
        public let count: Int

        public var isMatched: Bool { count > gate.limit }

        /// For people, matched or not: `response=declineAndBlock: 3 found, 0 allowed`.
        public var text: String { "\(gate.text): \(count) found, \(gate.limit) allowed" }
    }

    public func check(_ summary: SiteSummary) -> Outcome { Outcome(gate: self, count: field.count(value, in: summary)) }
}

extension Gate.Field {
    package var values: [String] {
        switch self {
        case .response: Response.allCases.map(\.rawValue)
        case .type: ConnectionType.allCases.map(\.rawValue)
        case .status: Status.allCases.map(\.rawValue)
        case .recommendation: Recommendation.allCases.map(\.rawValue)
        }
    }

    package func count(_ value: String, in summary: SiteSummary) -> Int {
        switch self {
        case .response: Response(rawValue: value).flatMap { summary.byResponse[$0] } ?? 0
        case .type: ConnectionType(rawValue: value).flatMap { summary.byType[$0] } ?? 0
        case .status: Status(rawValue: value).flatMap { summary.byStatus[$0] } ?? 0
        case .recommendation: Recommendation(rawValue: value).flatMap { summary.byRecommendation[$0] } ?? 0
        }
    }
}
