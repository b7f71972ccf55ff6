internal import Detectors

/// Finds senders whose newest messages are nearly identical.
struct CampaignSearch {
    let detectors: Detectors
    let owner: Owner

    func campaigns(among senders: [Sender]) -> [Campaign] {
        let writers = senders.filter { sender in
            sender.invitation?.message.map {
                $0.utf8.count >= CampaignFinder.shortestText && !detectors.isStandardText($0)
            }
                ?? false
        }
        let texts = writers.map { sender in
            detectors.campaignText(
                of: sender.invitation?.message ?? "", senderName: sender.name.text, ownerName: owner.name)
        }
        return CampaignFinder.groups(of: texts).map { group in Campaign(senders: group.map { writers[$0].id }) }
    }
}
