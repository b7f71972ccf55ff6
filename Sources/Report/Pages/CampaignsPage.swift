internal import GuidancePages
internal import Templates

/// Messages that came nearly word for word from several senders.
struct CampaignsPage: Page {
    var frame: Frame
    var campaigns: [CampaignCard]

    static let template = "campaigns"
    static let fields: [Field<CampaignsPage>] = [
        Field("frame", \.frame), Field("campaigns", \.campaigns),
    ]
}
