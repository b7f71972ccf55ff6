internal import GuidancePages
package import Templates

/// Messages that came nearly word for word from several senders.
package struct CampaignsPage: Page {
    var frame: Frame
    /// The largest.
    var campaigns: [CampaignCard]
    /// How many smaller ones are left out.
    var more: String?

    package static let template = "campaigns"
    package static let fields: [Field<CampaignsPage>] = [
        Field("frame", \.frame), Field("campaigns", \.campaigns), Field("more", \.more),
    ]
}
