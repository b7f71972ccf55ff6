internal import Foundation
internal import Synchronization

/// Clients that are connected and have not asked yet, who came first at the front. There is no end of them where somebody
/// opens connections and says nothing: from the 65th on, the first has to go, so that who asks is answered.
final class SilentClients: Sendable {
    private static let most = 64
    /// Descriptors of open sockets.
    private let sockets = Mutex<[Int32]>([])

    func add(_ socket: Int32) {
        sockets.withLock { sockets in
            if sockets.count == Self.most { Self.hangUp(on: &sockets) }
            sockets.append(socket)
        }
    }

    /// To be called before it is closed: its number may be another's at once.
    func remove(_ socket: Int32) { sockets.withLock { $0.removeAll { $0 == socket } } }

    func hangUpOnFirst() { sockets.withLock { Self.hangUp(on: &$0) } }

    /// Whoever reads from it is told that it has ended, and closes it.
    private static func hangUp(on sockets: inout [Int32]) {
        guard !sockets.isEmpty else { return }
        shutdown(sockets.removeFirst(), Int32(SHUT_RDWR))
    }
}
