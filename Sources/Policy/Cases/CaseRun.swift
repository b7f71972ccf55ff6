internal import Diagnostics
internal import Vetting

/// Runs the cases through the whole policy.
struct CaseRun {
    let content: Content

    /// One entry a case, in their order: what came out otherwise than expected, or nil.
    func failures() throws(PolicyError) -> [Diagnostic?] {
        let engine = try Engine(content.policy)
        let sheets = CaseSheet(registry: content.policy.registry, detectors: content.detectors)
        let vectors = content.cases.map { engine.vector(of: sheets.sheet(for: $0)) }
        return zip(content.cases, engine.decide(vectors)).map { Self.failure(of: $0, $1) }
    }

    private static func failure(of policyCase: PolicyCase, _ verdict: Verdict) -> Diagnostic? {
        let mismatches = policyCase.expected.mismatches(with: verdict)
        guard !mismatches.isEmpty else { return nil }
        let text = mismatches.joined(separator: "; ")
        return .error("Case \"\(policyCase.name)\": \(text)", at: policyCase.location)
    }
}

extension PolicyCase.Expectation {
    /// What differs, in words: `response is vetFurther, not ignore`.
    func mismatches(with verdict: Verdict) -> [String] {
        func differ<Value: Equatable>(_ name: String, _ wanted: Value?, _ given: Value, _ word: (Value) -> String)
            -> String?
        {
            wanted.flatMap { $0 == given ? nil : "\(name) is \(word(given)), expected \(word($0))" }
        }
        return [
            differ("type", type, verdict.type, \.rawValue),
            differ("recommendation", recommendation, verdict.recommendation, \.rawValue),
            differ("response", response, verdict.response, \.rawValue),
            differ("status", status, verdict.status, \.rawValue),
            differ("report", report, verdict.report, \.description),
            differ("authenticity", authenticity, verdict.knownAuthenticity, \.description),
            differ("relevance", relevance, verdict.knownRelevance, \.description),
            notResponse.contains(verdict.response) ? "response must not be \(verdict.response.rawValue)" : nil,
        ].compactMap(\.self)
    }
}
