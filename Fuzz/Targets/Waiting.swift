internal import Dispatch
internal import Synchronization

/// Waits for what can only be awaited: libFuzzer calls in and wants its answer at once.
enum Waiting {
    @discardableResult
    static func run<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) throws -> Value? {
        let outcome = Outcome<Value>()
        Task.detached {
            do { outcome.end(.success(try await work())) } catch { outcome.end(.failure(error)) }
        }
        outcome.done.wait()
        return try outcome.result.withLock { $0 }?.get()
    }

    private final class Outcome<Value: Sendable>: Sendable {
        let done = DispatchSemaphore(value: 0)
        let result = Mutex<Result<Value, any Error>?>(nil)

        func end(_ result: Result<Value, any Error>) {
            self.result.withLock { $0 = result }
            done.signal()
        }
    }
}
