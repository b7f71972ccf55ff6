import Diagnostics
import Foundation
import LocalServer
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite(.serialized) struct PreviewServerTests {
    let port: UInt16

    init() throws { port = try Client.freePort() }

    func makeFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vestibule-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("<body>Hello</body>".utf8).write(to: folder.appendingPathComponent("index.html"))
        return folder
    }

    /// Runs `body` beside a server of a small folder, which it may end itself.
    func withServer(_ body: (PreviewServer, _ folder: URL, _ end: () async throws -> Void) async throws -> Void)
        async throws
    {
        let folder = try makeFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let server = PreviewServer(folder: folder.path, port: port, state: PreviewState())
        let (ready, continuation) = AsyncStream<Void>.makeStream()
        let running = Task {
            // Also where it never listens, or the test would wait for ever.
            defer { continuation.finish() }
            try await server.run { continuation.finish() }
        }
        for await _ in ready {}
        func end() async throws {
            running.cancel()
            try await running.value
        }
        try await body(server, folder, end)
        try await end()
    }

    @Test func `a running server answers over the wire and stops when it is told to`() async throws {
        try await withServer { server, _, _ in
            let (data, response) = try await URLSession.shared.data(from: try #require(URL(string: server.address)))

            #expect((response as? HTTPURLResponse)?.statusCode == 200)
            #expect(String(decoding: data, as: UTF8.self).hasPrefix("<body>Hello<script src="))
        }
    }

    @Test func `a port that is taken is said with the way out`() async throws {
        try await withServer { _, folder, _ in
            let error = await #expect(throws: DiagnosticError.self) {
                try await PreviewServer(folder: folder.path, port: port, state: PreviewState()).run {}
            }

            #expect(error?.description.hasPrefix("error: Cannot answer at 127.0.0.1:\(port): ") == true)
            #expect(error?.description.hasSuffix("; try another --port") == true)
        }
    }
}

extension PreviewServerTests {
    /// A client that connects and never asks, one that asks and never reads on, and one that waits for the next version.
    @Test func `clients that are silent, slow or waiting neither hold up others nor the end`() async throws {
        try await withServer { server, _, end in
            let silent = try (0..<20).map { _ in try Client(port: port) }
            let slow = try Client(port: port)
            slow.send("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nX-Never")
            let waiting = try Client(port: port)
            waiting.send("GET /-/vestibule/version?after=1 HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")

            let (data, _) = try await URLSession.shared.data(from: try #require(URL(string: server.address)))
            #expect(String(decoding: data, as: UTF8.self).hasPrefix("<body>Hello<script src="))
            try await end()
            withExtendedLifetime((silent, slow, waiting)) {}
        }
    }

    @Test func `of very many that say nothing the first are hung up on, and who asks is answered`() async throws {
        try await withServer { server, _, _ in
            let silent = try (0..<150).map { _ in try Client(port: port) }
            let (data, _) = try await URLSession.shared.data(from: try #require(URL(string: server.address)))
            #expect(String(decoding: data, as: UTF8.self).hasPrefix("<body>Hello<script src="))
            #expect(await silent[0].answer() == "")
            silent[149].send("HEAD / HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
            #expect(await silent[149].answer().hasPrefix("HTTP/1.1 200 OK\r\n"))
        }
    }

    @Test func `a head without end, and one that is none, are refused`() async throws {
        try await withServer { _, _, _ in
            let endless = try Client(port: port)
            endless.send("GET / HTTP/1.1\r\nX: " + String(repeating: "x", count: 36_000))
            #expect(await endless.answer().hasPrefix("HTTP/1.1 431 Refused\r\n"))
            let wild = try Client(port: port)
            wild.send("\u{0}\u{1}\r\n\r\n")
            #expect(await wild.answer().hasPrefix("HTTP/1.1 400 Refused\r\n"))
        }
    }
}

/// A bare connection, closed when it goes.
private final class Client {
    private let descriptor: Int32

    struct Refused: Error {}

    init(port: UInt16) throws {
        descriptor = Client.open()
        guard Client.withAddress(port: port, { connect(descriptor, $0, $1) }) == 0 else { throw Refused() }
    }

    deinit { close(descriptor) }

    /// A port that nobody has, as the system chooses one: any number might be that of somebody's open connection.
    static func freePort() throws -> UInt16 {
        let descriptor = open()
        defer { close(descriptor) }
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isFound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                withAddress(port: 0) { bind(descriptor, $0, $1) } == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard isFound else { throw Refused() }
        return UInt16(bigEndian: address.sin_port)
    }

    private static func open() -> Int32 {
        #if os(Linux)
            socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            socket(AF_INET, SOCK_STREAM, 0)
        #endif
    }

    /// At 127.0.0.1.
    private static func withAddress(port: UInt16, _ use: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                use($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }

    /// Everything that comes until the server hangs up, read beside the threads that the server needs.
    func answer() async -> String {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { [descriptor] in
                var answer: [UInt8] = []
                var part = [UInt8](repeating: 0, count: 4096)
                while case let count = read(descriptor, &part, part.count), count > 0 { answer += part.prefix(count) }
                continuation.resume(returning: String(decoding: answer, as: UTF8.self))
            }
        }
    }
}
