internal import GuidancePages
internal import Templates

/// Messages that came nearly word for word from several senders.
struct CampaignsPage: Page {
    var frame: Frame
    /// The largest.
    var campaigns: [CampaignCard]
    /// How many smaller ones are left out.
    var more: String?

    static let template = "campaigns"
    static let fields: [Field<CampaignsPage>] = [
        Field("frame", \.frame), Field("campaigns", \.campaigns), Field("more", \.more),
    ]
}
