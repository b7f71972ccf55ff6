internal import JSON
internal import Decisions
internal import Diagnostics
internal import Vetting

extension PolicyEffect {
    /// `{schema, pending, moved, edits: [{subject, kind, path?, line?}],
    /// moves: [{id, name, before, after, cause, edits: [place], facts: [fact]}]}`; cause is edits, anyOf, facts or together.
    public var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("schema", "vestibule-policy-diff/1")
            json.member("pending", pending)
            json.member("moved", moves.count)
            json.array("edits") { json in for edit in edits { Self.write(edit, &json) } }
            json.array("moves") { json in for move in moves { Self.write(move, &json) } }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static func write(_ edit: PolicyEdit, _ json: inout JSONWriter) {
        json.object { json in
            json.member("subject", edit.subject)
            json.member("kind", edit.kind.rawValue)
            json.key("path")
            json.string(edit.location?.path)
            json.key("line")
            json.number(edit.location?.line)
        }
    }

    private static func write(_ move: PolicyMove, _ json: inout JSONWriter) {
        json.object { json in
            json.member("id", move.id)
            json.member("name", move.name)
            json.key("before")
            json.write(move.old)
            json.key("after")
            json.write(move.new)
            json.member("cause", move.cause.name)
            json.array("edits") { json in for place in move.cause.edits { json.number(place) } }
            json.key("facts")
            json.strings(move.cause.facts.map(\.name))
        }
    }
}

extension PolicyMove.Cause {
    fileprivate var name: String {
        switch self {
        case .edits: "edits"
        case .anyOf: "anyOf"
        case .facts: "facts"
        case .together: "together"
        }
    }

    fileprivate var facts: [FactID] {
        if case .facts(let facts) = self { facts } else { [] }
    }
}
