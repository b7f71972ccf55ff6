/// Works on `count` items in chunks, several at a time, and hands the results over one after the other, in order.
///
/// Only a few results are ever held, so that memory does not grow with their number.
package func inChunks<Result: Sendable>(
    of size: Int, count: Int, ahead: Int = 4, _ work: @escaping @Sendable (Range<Int>) throws -> Result,
    deliver: (Result) async throws -> Void
) async throws {
    let starts = Array(stride(from: 0, to: count, by: size))
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
        var waiting: [Int: Result] = [:]
        var started = 0
        var delivered = 0
        while delivered < starts.count {
            while started < min(starts.count, delivered + ahead) {
                let number = started
                let range = starts[number]..<min(starts[number] + size, count)
                group.addTask { (number, try work(range)) }
                started += 1
            }
            guard let (number, result) = try await group.next() else { break }
            waiting[number] = result
            while let ready = waiting.removeValue(forKey: delivered) {
                delivered += 1
                try await deliver(ready)
            }
        }
    }
}
