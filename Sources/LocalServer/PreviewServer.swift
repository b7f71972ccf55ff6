internal import Diagnostics
internal import FlyingFox
internal import FlyingSocks
internal import Foundation

/// Shows a site at `http://127.0.0.1:<port>/` for as long as `run` runs, to this machine only.
public struct PreviewServer: Sendable {
    private let site: PreviewSite

    /// `folder` is read anew for every request, so that it may be exchanged at any time.
    public init(folder: String, port: UInt16, state: PreviewState) {
        site = PreviewSite(folder: folder, port: port, state: state)
    }

    public var address: String { "http://127.0.0.1:\(site.port)/" }

    /// Answers until its task is cancelled; throws where the port is taken. `whenReady` is called once it listens.
    public func run(whenReady: @escaping @Sendable () -> Void) async throws {
        let server = try makeServer()
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await server.run() }
                group.addTask {
                    try await server.waitUntilListening()
                    whenReady()
                }
                try await group.waitForAll()
            }
        } catch let error where !Task.isCancelled {
            throw Self.refusal(error, at: site.port)
        } catch {
            await server.stop()
        }
    }

    private func makeServer() throws -> HTTPServer {
        let site = site
        let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: site.port)
        let configuration = HTTPServer.Configuration(address: address, logger: .disabled)
        return HTTPServer(
            config: configuration,
            handler: ClosureHTTPHandler { request in HTTPResponse(await site.answer(to: PreviewRequest(request))) })
    }

    private static func refusal(_ error: any Error, at port: UInt16) -> DiagnosticError {
        DiagnosticError(
            .error("Cannot answer at 127.0.0.1:\(port): \(error.localizedDescription); try another --port"))
    }
}

extension PreviewRequest {
    init(_ request: HTTPRequest) {
        self.init(
            method: request.method.rawValue, path: request.target.path(),
            shownVersion: request.query["after"].flatMap(Int.init), host: request.headers[.host],
            origin: request.headers[HTTPHeader("Origin")], fetchSite: request.headers[HTTPHeader("Sec-Fetch-Site")],
            fetchMode: request.headers[HTTPHeader("Sec-Fetch-Mode")])
    }
}

extension HTTPResponse {
    init(_ response: PreviewResponse) {
        var headers: HTTPHeaders = [
            .contentType: response.contentType,
            HTTPHeader("Cache-Control"): "no-store",
            HTTPHeader("X-Content-Type-Options"): "nosniff",
            HTTPHeader("X-Frame-Options"): "DENY",
            HTTPHeader("Referrer-Policy"): "no-referrer",
            HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
        ]
        if let location = response.location { headers[.location] = location }
        self.init(
            statusCode: HTTPStatusCode(response.status, phrase: response.status < 400 ? "OK" : "Refused"),
            headers: headers, body: Data(response.body))
    }
}
