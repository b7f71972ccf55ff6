internal import Foundation
internal import Synchronization

/// Tells how far a long piece of work is: on a terminal, after a second, by one line that changes; elsewhere by a plain
/// line every ten seconds.
final class Progress: Sendable {
    private struct State {
        var count = 0
        var nextShow: ContinuousClock.Instant
        var hasShown = false
    }

    private let console: Console
    private let what: String
    private let state: Mutex<State>
    private var isTerminal: Bool { console.surroundings.errorIsTerminal }

    /// `what` is read behind the count: "files written".
    init(_ what: String, on console: Console) {
        (self.what, self.console) = (what, console)
        state = Mutex(State(nextShow: .now + (console.surroundings.errorIsTerminal ? .seconds(1) : .seconds(10))))
    }

    func advance() {
        let shown: Int? = state.withLock { state in
            state.count += 1
            // Looking at the clock costs more than writing a small file; every 64th time is often enough.
            guard !console.isQuiet, state.count.isMultiple(of: 64), .now >= state.nextShow else { return nil }
            state.nextShow = .now + (isTerminal ? .milliseconds(100) : .seconds(10))
            state.hasShown = true
            return state.count
        }
        if let shown { show("\(shown) \(what)") }
    }

    /// Takes the changing line away again.
    func end() {
        guard isTerminal, state.withLock({ $0.hasShown }) else { return }
        console.write("\r\u{1B}[K", to: .standardError)
    }

    private func show(_ text: String) {
        console.write(isTerminal ? "\r\u{1B}[K\(text) …" : "\(text) …\n", to: .standardError)
    }
}
