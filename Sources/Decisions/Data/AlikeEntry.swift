internal import JSON

/// The line of `report.json` of senders of whom the same is known, but for their own facts: written once but for what is
/// each one's own.
package struct AlikeEntry: Sendable {
    /// The members from `type` to `firmness`, and those from `intents` on.
    private let answer: [UInt8]
    private let scores: [UInt8]
    /// The facts in their order: what stands before each own fact, and behind the last.
    private let facts: [(before: [UInt8], own: Int?)]
    /// From `evidence` on, without the page.
    private let rest: [UInt8]

    /// - Parameters:
    ///   - file: of one of these senders.
    ///   - shared: `DecisionEntry` of their decision.
    ///   - own: the numbers of their own facts, ascending.
    package init(_ file: SenderFile, shared: [UInt8], own: [Int]) {
        let entry = ReportEntry(file, shared: shared)
        answer = AlikeEntry.members(entry.answer)
        scores = AlikeEntry.members(entry.scores)
        rest = AlikeEntry.members(entry.reasons)
        let shown = file.shownFacts
        let ends = own.filter(shown.contains).map { (Int?.some($0), $0) } + [(nil, Int.max)]
        var start = 0
        facts = ends.map { own, end in
            defer { start = end == .max ? end : end + 1 }
            return (
                AlikeEntry.members { entry.write(facts: shown.filter { (start..<end).contains($0) }, into: &$0) }, own
            )
        }
    }

    private static func members(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        write(&json)
        return json.bytes
    }

    package func append(_ file: SenderFile, to bytes: inout [UInt8]) {
        let entry = ReportEntry(file, shared: [])
        var json = JSONWriter(behind: &bytes)
        json.object { json in
            entry.sender(into: &json)
            json.members(answer)
            entry.revisit(into: &json)
            json.members(scores)
            json.object("facts") { json in
                for (before, own) in facts {
                    json.members(before)
                    if let own { entry.write(facts: [own], into: &json) }
                }
            }
            json.members(rest)
            entry.page(into: &json)
        }
        bytes = json.bytes
    }
}
