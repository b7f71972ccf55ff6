internal import Dispatch
internal import Synchronization

/// Work that is waited for, done on as many threads as the machine has processors.
///
/// For what is read and compiled before anything can begin; what runs on beside other work are tasks.
package enum Parallel {
    /// What `work` makes of each element, in their order.
    package static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], _ work: @Sendable (Element) -> Result
    ) -> [Result] {
        // So many that no processor waits long for the last, so few that the lock costs nothing.
        let slices = elements.slices(atMost: 64)
        let results = Mutex<[Int: [Result]]>([:])
        DispatchQueue.concurrentPerform(iterations: slices.count) { number in
            let made = slices[number].map(work)
            results.withLock { $0[number] = made }
        }
        return results.withLock { results in slices.indices.flatMap { results[$0] ?? [] } }
    }

    /// What both make; the second on the thread that waits.
    package static func both<First: Sendable, Second, Failure: Error>(
        _ first: @escaping @Sendable () -> First, and second: () throws(Failure) -> Second
    ) throws(Failure) -> (First, Second) {
        let made = Made<First>()
        let group = DispatchGroup()
        DispatchQueue.global().async(group: group) {
            let result = first()
            made.value.withLock { $0 = result }
        }
        // Also where the second fails: nobody goes on beside work that was given up.
        defer { group.wait() }
        let other = try second()
        group.wait()
        return (made.value.withLock { $0 } ?? first(), other)
    }

    private final class Made<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
    }
}

extension Array {
    /// Stretches of nearly the same length, one after the other.
    fileprivate func slices(atMost count: Int) -> [ArraySlice<Element>] {
        let length = Swift.max(1, (self.count + count - 1) / count)
        return stride(from: 0, to: self.count, by: length).map { self[$0..<Swift.min($0 + length, self.count)] }
    }
}
