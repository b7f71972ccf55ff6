package import Templates

/// A nearly identical message from several senders.
package struct CampaignCard: TemplateObject {
    var anchor: String
    var title: String
    var count: Int
    /// As received; left out where names are hidden.
    var text: String?
    var senders: [SenderRow]
    /// When they came.
    var days: String
    /// How many more senders there are than are shown.
    var more: String?

    package static let fields: [Field<CampaignCard>] = [
        Field("anchor", \.anchor), Field("title", \.title), Field("count", \.count), Field("text", \.text),
        Field("senders", \.senders), Field("days", \.days), Field("more", \.more),
    ]
}
