internal import Detectors
internal import Vetting

/// What detectors find in the message.
struct MessageFacts {
    let detectors: Detectors
    let sharers: Int
    /// What was found in the message on an earlier reading.
    let known: MessageFindings?

    /// - Returns: all that was found, where there is a message.
    @discardableResult
    func add(to sheet: inout FactSheet) -> MessageFindings? {
        guard sheet.flag("invitation.hasMessage") != false, let message = sheet.text("message.text") else { return nil }
        let findings = known ?? detectors.facts(ofMessage: message)
        let bytes = Array(message.utf8)
        for (fact, holds) in findings.told {
            let passages = holds ? findings.passages[fact] ?? [] : []
            sheet.set(fact, .flag(holds), .text(MessageFacts.quote(passages, of: bytes)))
        }
        sheet.set("message.sharedBySenders", .count(sharers), .computed("messages of other senders"))
        return findings
    }

    /// The words that made a detector speak, three passages at most.
    private static func quote(_ passages: [Range<Int>], of message: [UInt8]) -> String {
        passages.prefix(3).compactMap { range in
            range.upperBound <= message.count ? String(decoding: message[range], as: UTF8.self) : nil
        }.joined(separator: " … ")
    }
}
