internal import Decisions
internal import Detectors
internal import GuidancePages
internal import Invitations
internal import People
internal import Policy
internal import Vetting

extension SenderPageMaker {
    /// The message in pieces, the suspicious ones marked; empty where there is none or it may not be shown.
    func message() -> [MessagePart] {
        guard file.showsContent, let text = sender.invitation?.message, text.contains(where: { !$0.isWhitespace })
        else {
            return []
        }
        let bytes = Array(text.utf8)
        var parts: [MessagePart] = []
        var start = 0
        for range in suspicious(in: text) where range.lowerBound >= start && range.upperBound <= bytes.count {
            append(bytes[start..<range.lowerBound], isSuspicious: false, to: &parts)
            append(bytes[range], isSuspicious: true, to: &parts)
            start = range.upperBound
        }
        append(bytes[start...], isSuspicious: false, to: &parts)
        return parts
    }

    /// Links that look wrong, and the words of what the sender did: the facts that may lead to a block.
    private func suspicious(in text: String) -> [Range<Int>] {
        let isRead = facts["message.text"]?.value == .text(text)
        let findings = (isRead ? file.message : nil) ?? guidance.content.detectors.facts(ofMessage: text)
        let behaviour = registry.definitions.filter(\.isBehaviour).map(\.id)
        var ranges = findings.links.filter { $0.suspicion != nil }.map(\.range)
        for fact in behaviour where findings[fact] == .true { ranges += findings.passages[fact] ?? [] }
        return ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }

    private func append(_ bytes: ArraySlice<UInt8>, isSuspicious: Bool, to parts: inout [MessagePart]) {
        if !bytes.isEmpty {
            parts.append(MessagePart(text: String(decoding: bytes, as: UTF8.self), isSuspicious: isSuspicious))
        }
    }

    var messageNote: String? {
        guard let moment = sender.invitation?.sentAt else { return sender.invitation == nil ? nil : "Date not known" }
        return Words.long(moment)
    }
}
