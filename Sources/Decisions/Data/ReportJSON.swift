package import JSON
internal import People
internal import Exports
internal import Invitations
package import Vetting

/// `report.json` (schema `vestibule-report/1`): a head, one sender a line, a foot.
package struct ReportJSON: Sendable {
    package let policy: VettingPolicy
    package let report: ReportedInbox

    package init(policy: VettingPolicy, report: ReportedInbox) {
        self.policy = policy
        self.report = report
    }

    /// All before the first sender.
    package var head: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("schema", "vestibule-report/1")
            json.member("asOf", report.inbox.asOf.day.description)
            json.member("policyDigest", policy.digest)
            json.member("names", report.people.policy.word)
            json.key("counts")
            counts(into: &json)
            json.key("bars")
            bars(into: &json)
        }
        return json.bytes.dropLast() + Array(",\"senders\":[\n".utf8)
    }

    package static let foot = Array("\n]}\n".utf8)

    private func counts(into json: inout JSONWriter) {
        let summary = report.decided.summary
        json.object { json in
            json.member("pending", summary.pending)
            json.member("connected", summary.connected)
            json.member("answered", summary.answered)
            json.key("byResponse")
            json.counts(Response.allCases.map { ($0.rawValue, summary.byResponse[$0] ?? 0) })
            json.key("byType")
            json.counts(ConnectionType.allCases.map { ($0.rawValue, summary.byType[$0] ?? 0) })
            json.key("byStatus")
            json.counts(Status.allCases.map { ($0.rawValue, summary.byStatus[$0] ?? 0) })
            json.member("rowsRead", report.inbox.reading.rowsRead)
            json.member("rowsSkipped", report.inbox.reading.rowsSkipped)
        }
    }

    private func bars(into json: inout JSONWriter) {
        let axes = policy.axes
        json.object { json in
            for axis in Axis.allCases {
                guard let bars = axes[axis] else { continue }
                json.key(axis.rawValue)
                json.object { json in
                    json.member("floor", bars.floor)
                    if axis == .authenticity {
                        json.member("vetted", bars.vetted)
                    }
                    json.member("bar", bars.bar)
                }
            }
        }
    }
}

extension JSONWriter {
    package mutating func counts(_ counts: [(String, Int)]) {
        object { json in
            for (name, count) in counts {
                json.key(name)
                json.number(count)
            }
        }
    }
}
