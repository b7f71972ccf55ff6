internal import Diagnostics
internal import FlyingSocks
internal import Foundation

/// Shows a site at `http://127.0.0.1:<port>/` for as long as `run` runs, to this machine only.
public struct PreviewServer: Sendable {
    /// Clients at a time; who comes then waits to be let in.
    private static let mostClients = 200
    private let site: PreviewSite

    /// `folder` is read anew for every request, so that it may be exchanged at any time.
    public init(folder: String, port: UInt16, state: PreviewState) {
        site = PreviewSite(folder: folder, port: port, state: state)
    }

    public var address: String { "http://127.0.0.1:\(site.port)/" }

    /// Answers until its task is cancelled; throws where the port is taken. `whenReady` is called once it listens.
    public func run(whenReady: @escaping @Sendable () -> Void) async throws {
        do {
            let pool: some AsyncSocketPool = .make()
            try await pool.prepare()
            let listener = try AsyncSocket(socket: try listen(), pool: pool)
            defer { try? listener.socket.close() }
            whenReady()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await pool.run() }
                group.addTask { try await answerAll(of: listener) }
                try await group.next()
            }
        } catch let error where !Task.isCancelled {
            throw Self.refusal(error, at: site.port)
        } catch {
            // Told to end.
        }
    }

    private func listen() throws -> Socket {
        let socket = try Socket(domain: AF_INET)
        do {
            try socket.setValue(true, for: .localAddressReuse)
            #if canImport(Darwin)
                try socket.setValue(true, for: .noSIGPIPE)
            #endif
            try socket.bind(to: try sockaddr_in.inet(ip4: "127.0.0.1", port: site.port))
            try socket.listen()
        } catch {
            try? socket.close()
            throw error
        }
        return socket
    }

    private func answerAll(of listener: AsyncSocket) async throws {
        let silent = SilentClients()
        try await withThrowingTaskGroup(of: Void.self) { group in
            var clients = 0
            while true {
                if clients == Self.mostClients {
                    try await group.next()
                    clients -= 1
                }
                guard let socket = try await nextClient(of: listener, silent) else { continue }
                clients += 1
                group.addTask { await PreviewConnection(socket: socket, site: site, silent: silent).run() }
            }
        }
    }

    /// Nobody where there are no descriptors left: then who has been silent for longest has to go.
    private func nextClient(of listener: AsyncSocket, _ silent: SilentClients) async throws -> AsyncSocket? {
        do { return try await listener.accept() } catch SocketError.failed(_, let number, _)
            where Self.isPassing(number)
        {
            silent.hangUpOnFirst()
            try await Task.sleep(for: .milliseconds(20))
            return nil
        }
    }

    /// Of too many open files or too little memory, or of a client that is gone again.
    private static func isPassing(_ number: Int32) -> Bool {
        [EMFILE, ENFILE, ENOBUFS, ENOMEM, ECONNABORTED, EINTR].contains(number)
    }

    private static func refusal(_ error: any Error, at port: UInt16) -> DiagnosticError {
        DiagnosticError(
            .error("Cannot answer at 127.0.0.1:\(port): \(error.localizedDescription); try another --port"))
    }
}
