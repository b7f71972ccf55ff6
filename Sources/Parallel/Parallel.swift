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
        let results = Mutex<[Int: Result]>([:])
        DispatchQueue.concurrentPerform(iterations: elements.count) { number in
            let result = work(elements[number])
            results.withLock { $0[number] = result }
        }
        return results.withLock { results in elements.indices.compactMap { results[$0] } }
    }

    /// What both make.
    package static func both<First: Sendable, Second: Sendable>(
        _ first: @Sendable () -> First, and second: @Sendable () -> Second
    ) -> (First, Second) {
        let one = Mutex<First?>(nil)
        let other = Mutex<Second?>(nil)
        DispatchQueue.concurrentPerform(iterations: 2) { number in
            if number == 0 {
                let result = first()
                one.withLock { $0 = result }
            } else {
                let result = second()
                other.withLock { $0 = result }
            }
        }
        return (one.withLock { $0 } ?? first(), other.withLock { $0 } ?? second())
    }
}
