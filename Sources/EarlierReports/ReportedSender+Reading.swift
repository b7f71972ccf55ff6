internal import JSON
internal import Diagnostics
internal import People
internal import Vetting

extension ReportedSender {
    /// Reads one sender's line.
    init(_ json: inout JSONReader) throws(DiagnosticError) {
        _ = try json.peekKind()
        var draft = SenderDraft()
        let place = json.cursor.location
        try json.object { (json, key) throws(DiagnosticError) in try draft.read(key, &json) }
        if let missing = draft.missing {
            throw DiagnosticError(.error("A sender has no \"\(missing)\"", at: place))
        }
        guard let sender = draft.sender else { throw DiagnosticError(.error("A sender is not whole", at: place)) }
        self = sender
    }
}

/// A sender's line while it is read.
private struct SenderDraft {
    private var id: String?
    private var name: String?
    private var sentAt: String?
    private var state: SenderState?
    private var type: ConnectionType?
    private var recommendation: Recommendation?
    private var response: Response?
    private var isReport: Bool?
    private var status: Status?
    private var facts: [String: ReportedValue] = [:]
    private var evidence: [ReportedEvidence] = []
    private var decisive: [String] = []

    mutating func read(_ key: String, _ json: inout JSONReader) throws(DiagnosticError) {
        switch key {
        case "id": id = try json.senderID()
        case "name": name = try json.text()
        case "sentAt": sentAt = try json.moment()
        case "state": state = try json.word()
        case "type": type = try json.word()
        case "recommendation": recommendation = try json.word()
        case "response": response = try json.word()
        case "report": isReport = try json.flag()
        case "status": status = try json.word()
        case "facts": facts = try json.reportedFacts()
        case "evidence": evidence = try json.reportedEvidence()
        case "decisive": decisive = try json.names()
        default: try json.skip()
        }
    }

    var missing: String? {
        let parts: [(String, Bool)] = [
            ("id", id != nil), ("name", name != nil), ("state", state != nil), ("type", type != nil),
            ("recommendation", recommendation != nil), ("response", response != nil), ("report", isReport != nil),
            ("status", status != nil),
        ]
        return parts.first { !$0.1 }?.0
    }

    var sender: ReportedSender? {
        guard let id, let name, let state, let type, let recommendation, let response, let isReport, let status else {
            return nil
        }
        return ReportedSender(
            id: id, name: name, sentAt: sentAt,
            answer: ReportedAnswer(
                state: state, type: type, recommendation: recommendation, response: response, isReport: isReport,
                status: status), facts: facts, evidence: evidence, decisive: decisive)
    }
}
