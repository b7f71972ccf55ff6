internal import Foundation

/// Answers requests with the files of a site.
struct PreviewSite: Sendable {
    let folder: String
    let port: UInt16
    let state: PreviewState
    /// How long a page's question for the next version stays open.
    var longestWait = Duration.seconds(10)

    /// Answers at once, but for a page that waits for the next version.
    func answer(to request: PreviewRequest) async -> PreviewResponse {
        if let shown = request.shownVersion, request.path == PreviewPages.versionPath, isFromHere(request) {
            guard await state.waitForVersion(after: shown, longest: longestWait) else {
                return .text(503, "Too many pages wait for the next version.")
            }
        }
        return response(to: request)
    }

    func response(to request: PreviewRequest) -> PreviewResponse {
        guard isFromHere(request) else {
            return .text(403, "This preview answers its own machine only, at http://127.0.0.1:\(port)/.")
        }
        switch request.method {
        case "GET": return answer(request.path)
        case "HEAD": return answer(request.path).withoutBody
        default: return .text(405, "This preview is for reading only.")
        }
    }

    /// A page on the internet can point a name of its own at this machine, or send requests from its scripts; then
    /// the host or the origin is not ours.
    private func isFromHere(_ request: PreviewRequest) -> Bool {
        let hosts = ["127.0.0.1:\(port)", "localhost:\(port)"]
        guard let host = request.host, hosts.contains(host.lowercased()), !isFetchedByOthers(request) else {
            return false
        }
        guard let origin = request.origin else { return true }
        return hosts.map { "http://" + $0 }.contains(origin.lowercased())
    }

    /// Browsers say whose page wants to load something. Others may link to the preview, not load parts of it, be it only to
    /// find out by an image or a script which pages there are.
    private func isFetchedByOthers(_ request: PreviewRequest) -> Bool {
        guard let site = request.fetchSite, site != "same-origin", site != "none" else { return false }
        return request.fetchMode != "navigate"
    }

    private func answer(_ path: String) -> PreviewResponse {
        let now = state.current
        switch path {
        case PreviewPages.versionPath: return .text(200, String(now.version))
        case PreviewPages.scriptPath:
            return PreviewResponse(
                status: 200, contentType: ContentType.of("reload.js"), body: Array(PreviewPages.script.utf8))
        default: return file(path, now)
        }
    }

    private func file(_ path: String, _ now: PreviewState.Snapshot) -> PreviewResponse {
        guard let place = Self.place(path) else { return .text(404, "There is no such page.") }
        var isFolder: ObjCBool = false
        let found = FileManager.default.fileExists(atPath: folder + "/" + place, isDirectory: &isFolder)
        if found, isFolder.boolValue, !path.hasSuffix("/") {
            // Two slashes at its beginning would lead to another machine.
            return PreviewResponse(status: 308, location: "/" + path.drop { $0 == "/" } + "/")
        }
        let file = isFolder.boolValue ? (place.isEmpty ? "index.html" : place + "/index.html") : place
        let isPage = file.hasSuffix(".html")
        if isPage, !now.errors.isEmpty {
            return .init(
                status: 500, contentType: ContentType.of(file),
                body: PreviewPages.errors(now.errors, version: now.version))
        }
        guard let bytes = read(file) else { return .text(404, "There is no such page.") }
        let body = isPage ? PreviewPages.live(bytes, version: now.version) : bytes
        return PreviewResponse(status: 200, contentType: ContentType.of(file), body: body)
    }

    /// The file's place below the folder; nothing for a path that could lead out of it.
    static func place(_ path: String) -> String? {
        guard path.hasPrefix("/"), let decoded = path.removingPercentEncoding else { return nil }
        guard decoded.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return nil }
        let parts = decoded.split(separator: "/")
        guard !parts.contains(where: { $0 == "." || $0 == ".." }) else { return nil }
        return parts.joined(separator: "/")
    }

    /// The bytes of a file that really is inside the folder, links resolved.
    private func read(_ file: String) -> [UInt8]? {
        let root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        let url = URL(fileURLWithPath: folder + "/" + file).resolvingSymlinksInPath()
        guard url.path.hasPrefix(root + "/") else { return nil }
        return FileManager.default.contents(atPath: url.path).map(Array.init)
    }
}
