internal import Detectors
internal import Parallel
internal import People

/// Finds senders whose newest messages are nearly identical.
struct CampaignSearch {
    let detectors: Detectors
    let owner: Owner

    func campaigns(among senders: [Sender]) -> [Campaign] {
        let writers = senders.filter { ($0.invitation?.message?.utf8.count ?? 0) >= CampaignFinder.shortestText }
        let texts = Parallel.map(writers) { sender in
            detectors.campaignText(
                of: sender.invitation?.message ?? "", senderName: sender.name.text, ownerName: owner.name)
        }
        return CampaignFinder.groups(of: texts).compactMap { group in
            campaign(of: withoutStandardTexts(group.map { writers[$0] }))
        }
    }

    /// Standard texts are alike by nature. Only what is alike is looked at, each text once.
    private func withoutStandardTexts(_ senders: [Sender]) -> [Sender] {
        var known: [String: Bool] = [:]
        return senders.filter { sender in
            let text = sender.invitation?.message ?? ""
            if let isStandard = known[text] { return !isStandard }
            let isStandard = detectors.isStandardText(text)
            known[text] = isStandard
            return !isStandard
        }
    }

    private func campaign(of senders: [Sender]) -> Campaign? {
        senders.count > 1 ? Campaign(senders: senders.map(\.id)) : nil
    }
}
