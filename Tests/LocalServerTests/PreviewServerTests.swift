import Diagnostics
import Foundation
import LocalServer
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite(.serialized) struct PreviewServerTests {
    let port = UInt16.random(in: 20_000...60_000)

    func makeFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vestibule-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("<body>Hello</body>".utf8).write(to: folder.appendingPathComponent("index.html"))
        return folder
    }

    @Test func `a running server answers over the wire and stops when it is told to`() async throws {
        let folder = try makeFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let server = PreviewServer(folder: folder.path, port: port, state: PreviewState())
        let (ready, continuation) = AsyncStream<Void>.makeStream()
        let running = Task { try await server.run { continuation.finish() } }
        for await _ in ready {}

        let (data, response) = try await URLSession.shared.data(from: try #require(URL(string: server.address)))

        #expect((response as? HTTPURLResponse)?.statusCode == 200)
        #expect(String(decoding: data, as: UTF8.self).hasPrefix("<body>Hello<script src="))
        running.cancel()
        try await running.value
    }

    @Test func `a port that is taken is said with the way out`() async throws {
        let folder = try makeFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let server = PreviewServer(folder: folder.path, port: port, state: PreviewState())
        let (ready, continuation) = AsyncStream<Void>.makeStream()
        let running = Task { try await server.run { continuation.finish() } }
        for await _ in ready {}

        let error = await #expect(throws: DiagnosticError.self) {
            try await PreviewServer(folder: folder.path, port: port, state: PreviewState()).run {}
        }

        #expect(error?.description.hasPrefix("error: Cannot answer at 127.0.0.1:\(port): ") == true)
        #expect(error?.description.hasSuffix("; try another --port") == true)
        running.cancel()
        try await running.value
    }
}
