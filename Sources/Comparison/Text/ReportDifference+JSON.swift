internal import JSON
internal import EarlierReports
internal import Decisions
internal import Vetting

extension ReportDifference {
    /// `{schema, old, new, counts, moves: [{from, to, count}], added, gone: [{id, name, answer}],
    /// changed: [{id, name, kind, before, after, facts: [{fact, before, after}], nowSpeaking, noLonger}]}`
    public var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("schema", "vestibule-diff/1")
            json.key("old")
            json.write(old)
            json.key("new")
            json.write(new)
            writeCounts(&json)
            writeMoves(&json)
            json.key("added")
            Self.write(added, &json)
            json.key("gone")
            Self.write(gone, &json)
            json.array("changed") { json in for change in changed { Self.write(change, &json) } }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private func writeCounts(_ json: inout JSONWriter) {
        json.object("counts") { json in
            for (name, count) in [
                ("added", added.count), ("gone", gone.count), ("changed", changed.count), ("same", same),
            ] {
                json.key(name)
                json.number(count)
            }
        }
    }

    private func writeMoves(_ json: inout JSONWriter) {
        json.array("moves") { json in
            for move in moves {
                json.object { json in
                    json.member("from", move.from.rawValue)
                    json.member("to", move.to.rawValue)
                    json.member("count", move.count)
                }
            }
        }
    }

    private static func write(_ senders: [ReportedSender], _ json: inout JSONWriter) {
        json.array { json in
            for sender in senders {
                json.object { json in
                    json.member("id", sender.id)
                    json.member("name", sender.name)
                    json.key("answer")
                    json.write(sender.answer)
                }
            }
        }
    }

    private static func write(_ change: SenderChange, _ json: inout JSONWriter) {
        let cause = ChangeCause(change)
        json.object { json in
            json.member("id", change.new.id)
            json.member("name", change.new.name)
            json.member("kind", change.kind.rawValue)
            json.key("before")
            json.write(change.old.answer)
            json.key("after")
            json.write(change.new.answer)
            json.array("facts") { json in for move in cause.facts { write(move, &json) } }
            json.key("nowSpeaking")
            json.write(cause.nowSpeaking)
            json.key("noLonger")
            json.write(cause.noLonger)
        }
    }

    private static func write(_ move: ChangeCause.FactMove, _ json: inout JSONWriter) {
        json.object { json in
            json.member("fact", move.fact)
            json.key("before")
            json.write(move.before)
            json.key("after")
            json.write(move.after)
        }
    }
}
