/// An answer of the preview.
struct PreviewResponse: Sendable, Equatable {
    var status: Int
    var contentType = "text/plain; charset=utf-8"
    var location: String?
    var body: [UInt8] = []

    static func text(_ status: Int, _ text: String) -> PreviewResponse {
        PreviewResponse(status: status, body: Array((text + "\n").utf8))
    }

    /// The same answer for who asked for its head alone.
    var withoutBody: PreviewResponse {
        var copy = self
        copy.body = []
        return copy
    }
}
