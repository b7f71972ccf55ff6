import Diagnostics
import Foundation
import Testing

@testable import LocalServer

@Suite final class PreviewSiteTests {
    let folder: String
    let state = PreviewState()
    var site: PreviewSite { PreviewSite(folder: folder + "/site", port: 8000, state: state) }

    init() throws {
        folder =
            FileManager.default.temporaryDirectory.appendingPathComponent("vestibule-\(UUID().uuidString)")
            .resolvingSymlinksInPath().path
        try FileManager.default.createDirectory(
            atPath: folder + "/site/guidance", withIntermediateDirectories: true)
        try write(
            "site/index.html",
            #"<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><body>Hello</body>"#)
        try write("site/guidance/index.html", "<body>Guidance</body>")
        try write("site/style.css", "a { color: red }")
        try write("secret.txt", "private")
        try FileManager.default.createSymbolicLink(
            atPath: folder + "/site/link.txt", withDestinationPath: folder + "/secret.txt")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    }

    func get(_ path: String, host: String? = "127.0.0.1:8000", origin: String? = nil, method: String = "GET")
        -> PreviewResponse
    {
        site.response(to: PreviewRequest(method: method, path: path, host: host, origin: origin))
    }

    func text(_ response: PreviewResponse) -> String { String(decoding: response.body, as: UTF8.self) }

    @Test func `a page is answered with the reload script and leave to ask the server`() throws {
        let answer = get("/")
        #expect(answer.status == 200 && answer.contentType == "text/html; charset=utf-8")
        #expect(
            text(answer) == """
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'self'">\
                <body>Hello<script src="/-/vestibule/reload.js?v=1"></script></body>
                """)
        #expect(try String(contentsOfFile: folder + "/site/index.html", encoding: .utf8).contains("script") == false)
    }

    @Test func `files other than pages are answered as they are`() {
        #expect(
            get("/style.css")
                == PreviewResponse(
                    status: 200, contentType: "text/css; charset=utf-8", body: Array("a { color: red }".utf8)))
    }

    @Test func `a folder shows its index, under its address with a slash`() {
        #expect(get("/guidance") == PreviewResponse(status: 308, location: "/guidance/"))
        #expect(get("//guidance") == PreviewResponse(status: 308, location: "/guidance/"))
        #expect(text(get("/guidance/")).hasPrefix("<body>Guidance<script"))
    }

    @Test(arguments: [
        "/../secret.txt", "/guidance/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/link.txt",
        "/a%00b", "/..%5csecret.txt", "secret.txt", "/%zz", "/missing.html",
    ])
    func `nothing outside the folder is answered`(path: String) {
        #expect(get(path) == .text(404, "There is no such page."))
    }

    @Test(arguments: [nil, "evil.example", "evil.example:8000", "127.0.0.1", "127.0.0.1:9000", "0.0.0.0:8000"])
    func `a foreign host is refused`(host: String?) {
        #expect(get("/", host: host).status == 403)
    }

    @Test func `a foreign origin is refused, our own is not`() {
        #expect(get("/", origin: "https://evil.example").status == 403)
        #expect(get("/", origin: "null").status == 403)
        #expect(get("/", origin: "http://127.0.0.1:8000").status == 200)
        #expect(get("/", host: "LocalHost:8000", origin: "http://localhost:8000").status == 200)
    }

    @Test func `a page of somebody else's may link to the preview, and load nothing of it`() {
        func status(_ from: String?, _ mode: String) -> Int {
            site.response(
                to: PreviewRequest(path: "/", host: "127.0.0.1:8000", fetchSite: from, fetchMode: mode)
            ).status
        }
        #expect(status("cross-site", "no-cors") == 403 && status("same-site", "cors") == 403)
        #expect(status("cross-site", "navigate") == 200 && status("none", "navigate") == 200)
        #expect(status("same-origin", "cors") == 200 && status(nil, "cors") == 200)
    }

    @Test func `of pages that wait, so many are kept and the next is told to come again`() async {
        var waiting = site
        waiting.longestWait = .milliseconds(300)
        let (patient, request) = (
            waiting, PreviewRequest(path: "/-/vestibule/version", shownVersion: 1, host: "127.0.0.1:8000")
        )
        let statuses = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<200 { group.addTask { await patient.answer(to: request).status } }
            return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
        #expect(statuses == [200: 64, 503: 136])
        #expect(await patient.answer(to: request).status == 200)
    }

    @Test func `only reading is allowed`() {
        #expect(get("/", method: "POST").status == 405)
        #expect(get("/", method: "HEAD") == get("/").withoutBody)
    }

    @Test func `the version grows with every build`() {
        #expect(text(get("/-/vestibule/version")) == "1\n")
        state.rebuilt()
        #expect(text(get("/-/vestibule/version")) == "2\n")
        #expect(text(get("/")).contains("reload.js?v=2"))
    }

    @Test func `a page that waits for the next version is answered when it is there, and after a while anyway`() async {
        func request(after shown: Int) -> PreviewRequest {
            PreviewRequest(path: "/-/vestibule/version", shownVersion: shown, host: "127.0.0.1:8000", origin: nil)
        }
        var waiting = site
        waiting.longestWait = .milliseconds(1)
        #expect(text(await waiting.answer(to: request(after: 1))) == "1\n")
        waiting.longestWait = .seconds(60)
        #expect(text(await waiting.answer(to: request(after: 0))) == "1\n")
        let (patient, question) = (waiting, request(after: 1))
        async let answer = patient.answer(to: question)
        state.rebuilt()
        #expect(text(await answer) == "2\n")
    }

    @Test func `errors of the build are shown in the page, escaped, until they are mended`() {
        state.rebuilt(errors: [.error("Key <script>\"x\" is unknown", at: SourceLocation("site.yml", line: 3))])
        let answer = get("/guidance/")
        #expect(answer.status == 500)
        #expect(text(answer).contains("<pre>site.yml:3: error: Key &lt;script&gt;&quot;x&quot; is unknown</pre>"))
        #expect(get("/style.css").status == 200)

        state.rebuilt()
        #expect(get("/guidance/").status == 200)
    }
}
