package import JSON
internal import Invitations
internal import People
package import Vetting

/// One sender's line of `report.json`.
package struct ReportEntry {
    package let file: SenderFile
    /// `DecisionEntry` of the sender's decision.
    private let shared: [UInt8]
    package var decision: Decision { file.decision }
    package var verdict: Verdict { file.decision.verdict }

    /// - Parameter shared: what the entry says of the decision alone, where it was written already.
    package init(_ file: SenderFile, shared: [UInt8]? = nil) {
        self.file = file
        self.shared = shared ?? DecisionEntry(decision: file.decision).bytes
    }

    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return bytes
    }

    package func append(to bytes: inout [UInt8]) {
        var json = JSONWriter(behind: &bytes)
        json.object { json in
            sender(into: &json)
            answer(into: &json)
            revisit(into: &json)
            scores(into: &json)
            json.object("facts") { write(facts: file.shownFacts, into: &$0) }
            reasons(into: &json)
            page(into: &json)
        }
        bytes = json.bytes
    }

    func sender(into json: inout JSONWriter) {
        let sender = file.sender
        json.member("id", file.id)
        json.member("name", file.name)
        json.key("profileURL")
        json.string(file.showsContent ? sender.profileURL : nil)
        json.key("sentAt")
        json.string(sender.invitation?.sentAt?.description)
        json.key("message")
        json.string(file.showsContent ? sender.invitation?.message : nil)
        json.member("state", sender.state.rawValue)
    }

    func answer(into json: inout JSONWriter) {
        json.member("type", verdict.type.rawValue)
        json.member("recommendation", verdict.recommendation.rawValue)
        json.member("response", verdict.response.rawValue)
        json.key("report")
        json.flag(verdict.report)
        json.member("status", verdict.status.rawValue)
        json.key("firmness")
        json.number(decision.firmness)
    }

    func revisit(into json: inout JSONWriter) {
        json.key("revisitOn")
        json.string(file.revisitOn?.description)
    }

    func scores(into json: inout JSONWriter) {
        json.key("intents")
        json.strings(decision.intents.map(\.rawValue))
        json.key("authenticity")
        json.interval(verdict.authenticity)
        json.key("relevance")
        json.interval(verdict.relevance)
    }

    /// - Parameter indices: of facts that may be shown, in the registry.
    func write(facts indices: [Int], into json: inout JSONWriter) {
        for index in indices {
            guard let observation = file.facts[index: index] else { continue }
            json.key(file.facts.registry.definitions[index].id.name)
            json.observation(observation, showsContent: file.showsContent)
        }
    }

    func reasons(into json: inout JSONWriter) {
        evidence(into: &json)
        json.members(shared)
    }

    func page(into json: inout JSONWriter) {
        json.key("page")
        json.string(file.path)
    }
}

extension JSONWriter {
    package mutating func interval(_ interval: Interval) {
        array { json in
            json.number(interval.low)
            json.number(interval.high)
        }
    }

    package mutating func observation(_ observation: Observation, showsContent: Bool) {
        object { json in
            json.key("value")
            json.value(observation.value)
            json.key("source")
            let rest = showsContent ? observation.source.rest : ""
            if rest.isEmpty {
                json.string(observation.source.kind)
            } else {
                json.string(joining: observation.source.kind, ": ", rest)
            }
            if let on = observation.on {
                json.key("on")
                json.string(on.description)
            }
        }
    }

    /// A count is a number, a range an object, a set a sorted array; what is narrowed to several values is an array, too.
    package mutating func value(_ value: FactValue) {
        switch value {
        case .flag(let flag): self.flag(flag)
        case .count(let range) where range.isExact: number(range.lower)
        case .count(let range):
            object { json in
                json.key("min")
                json.number(range.lower)
                if let upper = range.upper {
                    json.key("max")
                    json.number(upper)
                }
            }
        case .oneOf(let values): values.count == 1 ? string(values[0]) : strings(values.sorted())
        case .someOf(let set): strings(set.members)
        case .text(let text): string(text)
        case .date(let moment): string(moment.description)
        }
    }
}

extension FactSource {
    /// The first word of its text, without what anybody wrote.
    package var kind: String {
        switch self {
        case .export: "export"
        case .dossier: "dossier"
        case .text: "text"
        case .owner: "owner"
        case .computed: "computed"
        }
    }

    /// What stands after the first word.
    fileprivate var rest: String {
        switch self {
        case .export(let rest), .dossier(let rest), .text(let rest), .computed(let rest): rest
        case .owner: ""
        }
    }
}
