internal import JSON
internal import Vetting

extension ReportEntry {
    func evidence(into json: inout JSONWriter) {
        json.key("evidence")
        json.array { json in for evidence in decision.evidence { write(evidence, into: &json) } }
    }

    private func write(_ evidence: Evidence, into json: inout JSONWriter) {
        json.object { json in
            json.key("rule")
            json.string(evidence.rule.id)
            json.key("claim")
            json.string(evidence.rule.claim)
            json.key("points")
            json.number(evidence.points)
            json.key("facts")
            json.object { json in
                for fact in evidence.facts {
                    guard let observation = file.facts[fact], file.mayShow(fact) else { continue }
                    json.key(fact.name)
                    json.value(observation.value)
                }
            }
            json.key("guidance")
            json.string(SitePath.chapter(evidence.rule.page, evidence.rule.anchor))
            json.key("cites")
            json.strings(evidence.rule.cites)
        }
    }
}

extension SenderFile {
    /// Whether a fact's value may be shown: texts only where names are shown in full.
    func mayShow(_ fact: FactID) -> Bool { showsContent || facts.registry[fact]?.type != .text }
}
