internal import JSON
internal import EarlierReports
internal import Decisions
internal import People
internal import Vetting

extension JSONWriter {
    mutating func write(_ answer: ReportedAnswer) {
        object { json in
            json.member("state", answer.state.rawValue)
            json.member("type", answer.type.rawValue)
            json.member("recommendation", answer.recommendation.rawValue)
            json.member("response", answer.response.rawValue)
            json.key("report")
            json.flag(answer.isReport)
            json.member("status", answer.status.rawValue)
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
            json.member("asOf", head.asOf.description)
            json.member("policyDigest", head.policyDigest)
        }
    }

    /// `[{rule, claim}]`
    mutating func write(_ evidence: [ReportedEvidence]) {
        array { json in
            for item in evidence {
                json.object { json in
                    json.member("rule", item.rule)
                    json.member("claim", item.claim)
                }
            }
        }
    }
}
