/// What the preview needs to know of a request.
struct PreviewRequest: Sendable {
    var method = "GET"
    /// As sent: percent-encoded, without the query.
    var path: String
    var host: String?
    var origin: String?
}
