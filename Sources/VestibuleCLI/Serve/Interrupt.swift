internal import Dispatch
internal import Foundation

/// Ctrl-C, and the signal that asks a program to end, as the cancellation of a task.
enum Interrupt {
    /// Runs `work` until it ends or a signal comes; then it is cancelled, and this returns without an error.
    static func endsQuietly(_ work: @escaping @Sendable () async throws -> Void) async throws {
        let task = Task { try await work() }
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { task.cancel() }
            source.resume()
            return source
        }
        defer { sources.forEach { $0.cancel() } }
        do {
            try await task.value
        } catch is CancellationError {
        } catch  where task.isCancelled {
        }
    }
}
