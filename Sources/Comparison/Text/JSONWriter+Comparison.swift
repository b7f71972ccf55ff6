internal import JSON
internal import EarlierReports
internal import Decisions
internal import People
internal import Vetting

extension JSONWriter {
    mutating func write(_ answer: ReportedAnswer) {
        object { json in
            json.key("state")
            json.string(answer.state.rawValue)
            json.key("type")
            json.string(answer.type.rawValue)
            json.key("recommendation")
            json.string(answer.recommendation.rawValue)
            json.key("response")
            json.string(answer.response.rawValue)
            json.key("report")
            json.flag(answer.isReport)
            json.key("status")
            json.string(answer.status.rawValue)
        }
    }

    mutating func write(_ value: ReportedValue?) {
        switch value {
        case nil: string(nil)
        case .flag(let flag): self.flag(flag)
        case .text(let text): string(text)
        case .list(let members): strings(members)
        case .count(let range): self.value(.count(range))
        }
    }

    mutating func write(_ head: ReportHead) {
        object { json in
            json.key("asOf")
            json.string(head.asOf.description)
            json.key("policyDigest")
            json.string(head.policyDigest)
        }
    }

    /// `[{rule, claim}]`
    mutating func write(_ evidence: [ReportedEvidence]) {
        array { json in
            for item in evidence {
                json.object { json in
                    json.key("rule")
                    json.string(item.rule)
                    json.key("claim")
                    json.string(item.claim)
                }
            }
        }
    }
}
