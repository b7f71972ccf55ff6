internal import Detectors
internal import Vetting

/// What detectors find in the message.
struct MessageFacts {
    let detectors: Detectors
    let sharers: Int

    /// - Returns: all that was found, where there is a message.
    @discardableResult
    func add(to sheet: inout FactSheet) -> MessageFindings? {
        guard sheet.flag("invitation.hasMessage") != false, let message = sheet.text("message.text") else { return nil }
        let findings = detectors.facts(ofMessage: message)
        let bytes = Array(message.utf8)
        for (fact, truth) in findings.facts where truth != .unknown {
            let passages = truth == .true ? findings.passages[fact] ?? [] : []
            sheet.set(fact, .flag(truth == .true), .text(MessageFacts.quote(passages, of: bytes)))
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
