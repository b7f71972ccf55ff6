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

extension PreviewResponse {
    /// As it goes over the wire; the connection ends with it.
    var bytes: [UInt8] {
        var head = [
            "HTTP/1.1 \(status) \(status < 400 ? "OK" : "Refused")", "Content-Type: \(contentType)",
            "Content-Length: \(body.count)", "Connection: close", "Cache-Control: no-store",
            "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Referrer-Policy: no-referrer",
            "Cross-Origin-Resource-Policy: same-origin",
        ]
        if let location { head.append("Location: \(location)") }
        return Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body
    }
}
