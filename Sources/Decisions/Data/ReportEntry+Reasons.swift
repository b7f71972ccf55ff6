internal import Vetting

extension ReportEntry {
    package func reasons(into json: inout JSONWriter) {
        json.key("evidence")
        json.array { json in for evidence in decision.evidence { write(evidence, into: &json) } }
        json.key("guards")
        json.array { json in
            for step in decision.guards {
                json.object { json in
                    json.key("rule")
                    json.string(step.rule.id)
                    json.key("recommendation")
                    json.string(step.after.recommendation.rawValue)
                    json.key("response")
                    json.string(step.after.response.rawValue)
                }
            }
        }
        json.key("defeated")
        json.array { json in for defeat in decision.defeated { json.pair("rule", defeat.rule.id, "by", defeat.by) } }
        json.key("nearly")
        json.array { json in
            for miss in decision.nearly { json.pair("rule", miss.rule.id, "stoppedBy", miss.stoppedBy) }
        }
        json.key("decisive")
        json.strings(decision.decisive)
    }

    func openEnds(into json: inout JSONWriter) {
        json.key("changers")
        json.array { json in
            for changer in decision.changers {
                json.array { json in
                    for change in changer.facts { json.pair("fact", change.fact.name, "value", change.value) }
                }
            }
        }
        json.key("nextChecks")
        json.array { json in for check in decision.nextChecks { write(check, into: &json) } }
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

    private func write(_ check: NextCheck, into json: inout JSONWriter) {
        json.object { json in
            json.key("fact")
            json.string(check.fact.name)
            json.key("question")
            json.string(check.question)
            json.key("minutes")
            json.number(check.minutes)
            json.key("outcomes")
            json.array { json in
                for outcome in check.outcomes {
                    json.object { json in
                        json.key("value")
                        json.string(outcome.value)
                        json.key("recommendation")
                        json.string(outcome.pair.recommendation.rawValue)
                        json.key("response")
                        json.string(outcome.pair.response.rawValue)
                        json.key("status")
                        json.string(outcome.status.rawValue)
                    }
                }
            }
        }
    }
}

extension SenderFile {
    /// Whether a fact's value may be shown: texts only where names are shown in full.
    func mayShow(_ fact: FactID) -> Bool { showsContent || facts.registry[fact]?.type != .text }
}

extension JSONWriter {
    fileprivate mutating func pair(_ first: StaticString, _ one: String, _ second: StaticString, _ other: String) {
        object { json in
            json.key(first)
            json.string(one)
            json.key(second)
            json.string(other)
        }
    }
}
