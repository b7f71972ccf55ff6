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

    public init() {}

    var current: Snapshot { snapshot.withLock { $0 } }

    /// Returns once the version is another than `shown`, or after `longest`.
    func waitForVersion(after shown: Int, longest: Duration) async {
        let end = ContinuousClock.now + longest
        while current.version == shown, ContinuousClock.now < end {
            do { try await Task.sleep(for: PreviewState.pause) } catch { break }
        }
    }

    private static let pause = Duration.milliseconds(30)

    /// Tells open pages to reload. Where the build ended with errors, they show these.
    public func rebuilt(errors: [Diagnostic] = []) {
        snapshot.withLock { $0 = Snapshot(version: $0.version + 1, errors: errors) }
    }
}
