import Testing

@testable import LocalServer

@Suite struct RequestHeadTests {
    private func request(_ text: String) -> Result<PreviewRequest, RequestHead.Refusal>? {
        let bytes = Array(text.utf8)
        return RequestHead.end(in: bytes).map { RequestHead.request(bytes[..<$0]) }
    }

    @Test func `what a browser sends is read`() throws {
        let text =
            "GET /a%20b?x=1&after=7 HTTP/1.1\r\nHost:127.0.0.1:8000\r\norigin: \t http://localhost:8000 \r\n"
            + "Accept: */*\r\nAccept: text/html\r\nSec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors\r\n\r\nrest"
        let read = try #require(try request(text)?.get())
        #expect(read.method == "GET" && read.path == "/a%20b" && read.shownVersion == 7)
        #expect(read.host == "127.0.0.1:8000" && read.origin == "http://localhost:8000")
        #expect(read.fetchSite == "same-origin" && read.fetchMode == "cors")
    }

    @Test func `a head ends with its empty line and not before`() {
        #expect(RequestHead.end(in: Array("GET / HTTP/1.1\r\nHost: a\r\n".utf8)) == nil)
        #expect(RequestHead.end(in: Array("GET / HTTP/1.1\r\n\r\nbody".utf8)) == 18)
        #expect(RequestHead.end(in: Array("GET / HTTP/1.0\n\nbody".utf8)) == 16)
    }

    @Test(arguments: [
        "GET /\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n", "GET / HTTP/2\r\n\r\n", "GET http://127.0.0.1/ HTTP/1.1\r\n\r\n",
        "GET * HTTP/1.1\r\n\r\n", "\r\n\r\n", "GET / HTTP/1.1\r\nHost\r\n\r\n", "GET / HTTP/1.1\r\n : a\r\n\r\n",
        "GET / HTTP/1.1\r\nHost : a\r\n\r\n", "GET / HTTP/1.1\r\nX: 1\r\n folded: 2\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nhost: b\r\n\r\n", "GET / HTTP/1.1\r\nOrigin: a\r\nOrigin: a\r\n\r\n",
    ])
    func `what no browser sends is refused`(text: String) {
        guard case .failure(.malformed)? = request(text) else {
            Issue.record("\(text.debugDescription) is read")
            return
        }
    }

    @Test func `an answer ends its head before a stranger's path could`() {
        let site = PreviewSite(folder: "/nowhere", port: 8000, state: PreviewState())
        let answer = site.response(to: PreviewRequest(path: "/a\rX: b", host: "127.0.0.1:8000"))
        #expect(answer.status == 404 && answer.location == nil)
        #expect(
            String(decoding: answer.bytes, as: UTF8.self)
                == [
                    "HTTP/1.1 404 Refused", "Content-Type: text/plain; charset=utf-8", "Content-Length: 23",
                    "Connection: close", "Cache-Control: no-store", "X-Content-Type-Options: nosniff",
                    "X-Frame-Options: DENY",
                    "Referrer-Policy: no-referrer", "Cross-Origin-Resource-Policy: same-origin", "",
                    "There is no such page.\n",
                ].joined(separator: "\r\n"))
    }
}
