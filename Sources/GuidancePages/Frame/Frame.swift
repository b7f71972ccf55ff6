package import HTML
package import Templates

/// What surrounds every page: its head, the navigation, the date and the notice.
package struct Frame: TemplateObject {
    /// The title of the page, without the site's.
    package var title: String
    package var site: SiteFacts
    /// The way from this page to the site's folder: `./` or `../`.
    package var root: SafeURL
    package var part: Part
    /// The pages above this one; the page itself stands last, without an address.
    var trail: [Link]

    /// The entry of the navigation that a page belongs to.
    package enum Part { case overview, sitting, queue, people, replies, handbook, other }

    package static let fields: [Field<Frame>] = [
        Field("title", \.title), Field("root", \.root), Field("trail", \.trail),
        Field("siteTitle", \.site.title), Field("shortTitle", \.site.shortTitle), Field("siteKey", \.site.key),
        Field("isPersonal", \.site.isPersonal), Field("hasNames", \.site.hasNames), Field("asOf", \.site.asOf),
        Field("asOfSource", \.site.asOfSource),
        Field("policyDigest", \.site.policyDigest), Field("hasSitting", \.site.hasSitting),
        Field("firstQueue", \.site.firstQueue),
        Field("isOverview") { $0.part == .overview }, Field("isSitting") { $0.part == .sitting },
        Field("isQueue") { $0.part == .queue }, Field("isPeople") { $0.part == .people },
        Field("isReplies") { $0.part == .replies }, Field("isHandbook") { $0.part == .handbook },
    ]
}
