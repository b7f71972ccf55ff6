internal import Policy
internal import Detectors
internal import Vetting

extension FuzzTarget {
    /// Everything that reads a message or a headline. Passages lie within the message, in order, at whole characters.
    static func messages(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        let detectors = try Shipped.content.get().detectors
        let findings = detectors.facts(ofMessage: text)
        let utf8 = Array(text.utf8)
        for (fact, passages) in findings.passages { try promisePassages(passages, of: fact.name, in: utf8) }
        try promisePassages(findings.links.map(\.range), of: "links", in: utf8)
        for link in findings.links {
            let range = link.range
            try promise(
                String(decoding: utf8[range], as: UTF8.self) == link.text, "A link is not what stands at \(range)")
        }
        let isTold = findings.passages.allSatisfy { findings[$0.key] == .true || $0.value.isEmpty }
        try promise(isTold, "There are passages for a fact that is not true")
        _ = detectors.facts(ofHeadline: text)
        _ = detectors.kind(ofEmail: text)
        let campaign = detectors.campaignText(of: text, senderName: "Dana Reyes", ownerName: "Maya Lindgren")
        _ = CampaignFinder.groups(of: [campaign, campaign])
    }

    private static func promisePassages(_ passages: [Range<Int>], of what: String, in text: [UInt8]) throws {
        var last = 0
        for passage in passages {
            let isInside = passage.lowerBound >= last && passage.upperBound <= text.count
            try promise(isInside, "The passages of \(what) are \(passages) in \(text.count) bytes")
            let cutsNothing = [passage.lowerBound, passage.upperBound].allSatisfy {
                $0 == text.count || text[$0] & 0xC0 != 0x80
            }
            try promise(cutsNothing, "A passage of \(what) cuts a letter: \(passage)")
            last = passage.upperBound
        }
    }
}
