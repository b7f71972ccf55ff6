/// What the preview needs to know of a request.
struct PreviewRequest: Sendable {
    var method = "GET"
    /// As sent: percent-encoded, without the query.
    var path: String
    /// The version of the site that a page which waits for the next one shows.
    var shownVersion: Int?
    var host: String?
    var origin: String?
    /// `Sec-Fetch-Site` and `Sec-Fetch-Mode`, by which browsers say who asks, and for what.
    var fetchSite: String?
    var fetchMode: String?
}
