internal import Diagnostics
internal import Policy
internal import Vetting
import VettingEngine

/// Runs the cases through the whole policy.
struct CaseRun {
    let content: Content

    /// One entry a case, in their order: what came out otherwise than expected, or nil.
    func failures() throws(PolicyError) -> [Diagnostic?] {
        let engine = try Engine(content.policy)
        let sheets = CaseSheet(registry: content.policy.registry, detectors: content.detectors)
        let facts = content.cases.map(sheets.sheet)
        let verdicts = engine.decide(facts.map { engine.vector(of: $0) })
        return content.cases.indices.map { index in
            let voices = content.cases[index].expected.asksForRules ? engine.rulesThatSpeak(on: facts[index]) : []
            return Self.failure(of: content.cases[index], verdicts[index], speaking: voices)
        }
    }

    private static func failure(
        of policyCase: PolicyCase, _ verdict: Verdict, speaking: [String]
    ) -> Diagnostic? {
        let mismatches =
            policyCase.expected.mismatches(with: verdict) + policyCase.expected.mismatches(speaking: speaking)
        guard !mismatches.isEmpty else { return nil }
        let text = mismatches.joined(separator: "; ")
        return .error("Case \"\(policyCase.name)\": \(text)", at: policyCase.location)
    }
}

extension PolicyCase.Expectation {
    var asksForRules: Bool { !speaks.isEmpty || !silent.isEmpty }

    /// Rules that should have spoken or kept silent.
    func mismatches(speaking: [String]) -> [String] {
        speaks.filter { !speaking.contains($0) }.map { "rule \"\($0)\" does not speak" }
            + silent.filter(speaking.contains).map { "rule \"\($0)\" must not speak" }
    }

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
