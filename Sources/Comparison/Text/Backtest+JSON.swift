internal import JSON
internal import Decisions
internal import People
internal import Vetting

extension Backtest {
    /// `{schema, policyDigest, known, agreement: {agrees, otherWay, open, opposite}, byResponse: [{response, accepted,
    /// ignored, declined, blocked, agrees}], notKnown: {waiting, undated, unclear},
    /// trials: [{id, name, sentOn, outcome, agreement, answer, reasons: [{rule, claim}]}]}`
    public var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("schema", "vestibule-backtest/1")
            json.member("policyDigest", policyDigest)
            json.member("known", trials.count)
            json.object("agreement") { json in
                for agreement in Agreement.allCases {
                    json.key(agreement.rawValue)
                    json.number(count(agreement))
                }
            }
            json.array("byResponse") { json in for response in Response.allCases { write(response, &json) } }
            json.key("notKnown")
            writeNotKnown(&json)
            json.array("trials") { json in for trial in trials { Self.write(trial, &json) } }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private func write(_ response: Response, _ json: inout JSONWriter) {
        json.object { json in
            json.member("response", response.rawValue)
            for way in Answer.Way.allCases {
                json.key(way.rawValue)
                json.number(count(response, way))
            }
            json.member("agrees", count(.agrees, of: response))
        }
    }

    private func writeNotKnown(_ json: inout JSONWriter) {
        json.object { json in
            for (name, count) in [("waiting", waiting), ("undated", undated), ("unclear", unclear)] {
                json.key(name)
                json.number(count)
            }
        }
    }

    private static func write(_ trial: Trial, _ json: inout JSONWriter) {
        json.object { json in
            json.member("id", trial.id)
            json.member("name", trial.name)
            json.member("sentOn", trial.sentOn.description)
            json.member("outcome", trial.outcome.rawValue)
            json.member("agreement", trial.agreement.rawValue)
            json.key("answer")
            json.write(trial.answer)
            json.key("reasons")
            json.write(trial.reasons)
        }
    }
}
