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
            json.key("schema")
            json.string("vestibule-policy-diff/1")
            json.key("pending")
            json.number(pending)
            json.key("moved")
            json.number(moves.count)
            json.key("edits")
            json.array { json in for edit in edits { Self.write(edit, &json) } }
            json.key("moves")
            json.array { json in for move in moves { Self.write(move, &json) } }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static func write(_ edit: PolicyEdit, _ json: inout JSONWriter) {
        json.object { json in
            json.key("subject")
            json.string(edit.subject)
            json.key("kind")
            json.string(edit.kind.rawValue)
            json.key("path")
            json.string(edit.location?.path)
            json.key("line")
            json.number(edit.location?.line)
        }
    }

    private static func write(_ move: PolicyMove, _ json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.string(move.id)
            json.key("name")
            json.string(move.name)
            json.key("before")
            json.write(move.old)
            json.key("after")
            json.write(move.new)
            json.key("cause")
            json.string(move.cause.name)
            json.key("edits")
            json.array { json in for place in move.cause.edits { json.number(place) } }
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
