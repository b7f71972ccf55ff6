internal import FlyingSocks
internal import Foundation

/// One client: one request, one answer.
struct PreviewConnection: Sendable {
    let socket: AsyncSocket
    let site: PreviewSite
    let silent: SilentClients
    /// How long a client may take to ask, and to take its answer.
    static let patience = Duration.seconds(15)

    /// Ends when the client is served, is gone, or was too slow.
    func run() async {
        silent.add(socket.socket.file.rawValue)
        let request = try? await within(Self.patience) { try await readHead() }
        silent.remove(socket.socket.file.rawValue)
        if let request {
            let answer = await answer(to: request)
            try? await within(Self.patience) { try await socket.write(Data(answer)) }
            try? await within(.seconds(1)) { try await waitForEnd() }
        }
        try? socket.socket.close()
    }

    private func answer(to request: Result<PreviewRequest, RequestHead.Refusal>) async -> [UInt8] {
        switch request {
        case .success(let request): await site.answer(to: request).bytes
        case .failure(let refusal): PreviewResponse.text(refusal.rawValue, refusal.text).bytes
        }
    }

    /// - Throws: where the client is gone before it has asked.
    private func readHead() async throws -> Result<PreviewRequest, RequestHead.Refusal> {
        var bytes: [UInt8] = []
        while bytes.count <= RequestHead.mostBytes {
            bytes += try await socket.read(atMost: 4096)
            if let end = RequestHead.end(in: bytes) { return RequestHead.request(bytes[..<end]) }
        }
        return .failure(.tooLong)
    }

    /// Who is hung up on in the middle of a sentence loses the answer with it.
    private func waitForEnd() async throws {
        shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
        while try await !socket.read(atMost: 4096).isEmpty { try Task.checkCancellation() }
    }

    private func within<Value: Sendable>(
        _ patience: Duration, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Value.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: patience)
                throw CancellationError()
            }
            defer { group.cancelAll() }
            guard let value = try await group.next() else { throw CancellationError() }
            return value
        }
    }
}
