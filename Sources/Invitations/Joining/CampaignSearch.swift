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
        let groups = CampaignFinder.groups(of: texts).map { group in group.map { writers[$0] } }
        let standard = standardTexts(among: groups)
        return groups.compactMap { group in
            campaign(of: group.filter { !standard.contains(CampaignSearch.text(of: $0)) })
        }
    }

    /// Standard texts are alike by nature. Only what is alike is looked at, each text once.
    private func standardTexts(among groups: [[Sender]]) -> Set<String> {
        let texts = Array(Set(groups.joined().map(CampaignSearch.text)))
        return Set(zip(texts, Parallel.map(texts, detectors.isStandardText)).filter(\.1).map(\.0))
    }

    private static func text(of sender: Sender) -> String { sender.invitation?.message ?? "" }

    private func campaign(of senders: [Sender]) -> Campaign? {
        senders.count > 1 ? Campaign(senders: senders.map(\.id)) : nil
    }
}
