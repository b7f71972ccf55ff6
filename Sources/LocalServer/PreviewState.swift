internal import Synchronization
public import Diagnostics

/// What the preview shows at the moment: how often it was built, and the errors of the last build, if any.
public final class PreviewState: Sendable {
    struct Snapshot: Sendable, Equatable {
        /// Grows with every build; a page that shows an older one reloads itself.
        var version = 1
        var errors: [Diagnostic] = []
    }

    private let snapshot = Mutex(Snapshot())
    /// Pages that wait for the next version.
    private let waiting = Mutex(0)
    private static let mostWaiting = 64

    public init() {}

    var current: Snapshot { snapshot.withLock { $0 } }

    /// Returns once the version is another than `shown`, or after `longest`; false at once where enough pages wait already.
    func waitForVersion(after shown: Int, longest: Duration) async -> Bool {
        guard beginWaiting() else { return false }
        defer { waiting.withLock { $0 -= 1 } }
        let end = ContinuousClock.now + longest
        while current.version == shown, ContinuousClock.now < end {
            do { try await Task.sleep(for: PreviewState.pause) } catch { break }
        }
        return true
    }

    private func beginWaiting() -> Bool {
        waiting.withLock { count in
            guard count < PreviewState.mostWaiting else { return false }
            count += 1
            return true
        }
    }

    private static let pause = Duration.milliseconds(30)

    /// Tells open pages to reload. Where the build ended with errors, they show these.
    public func rebuilt(errors: [Diagnostic] = []) {
        snapshot.withLock { $0 = Snapshot(version: $0.version + 1, errors: errors) }
    }
}
