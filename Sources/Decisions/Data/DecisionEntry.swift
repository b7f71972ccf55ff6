internal import JSON
package import Vetting

/// What a line of `report.json` says of the decision alone: the members from `guards` to `nextChecks`.
package struct DecisionEntry {
    package let decision: Decision

    package init(decision: Decision) { self.decision = decision }

    /// Members with commas between them, without braces around.
    package var bytes: [UInt8] {
        var json = JSONWriter()
        steps(into: &json)
        openEnds(into: &json)
        return json.bytes
    }

    private func steps(into json: inout JSONWriter) {
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

    private func openEnds(into json: inout JSONWriter) {
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
