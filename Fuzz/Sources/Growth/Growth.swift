internal import Foundation
internal import FuzzTargets

/// Measures how the time to read each hostile shape grows with its size: `Growth [NAME…]`. Processor time of the process, the
/// least of three, for a size, twice, four and eight times as much. Ends with 1 where each of the last two doublings takes more
/// than 2.5 times the time: one alone does where a text outgrows the processor's caches. A shape whose bytes grow otherwise is
/// held against its bytes.
@main enum Growth {
    private static let limit = 2.5
    /// Seconds that the smallest text takes at least, where its limits allow.
    private static let least = 0.02

    static func main() throws {
        try FuzzTarget.prepare()
        let wanted = CommandLine.arguments.dropFirst()
        let shapes = HostileShape.all.filter { shape in wanted.isEmpty || wanted.contains { shape.name.contains($0) } }
        var failed = 0
        for shape in shapes where try !isWithinLimit(shape) { failed += 1 }
        print("\(shapes.count) shapes, \(failed) of them grow by more than \(limit) where they double")
        exit(failed == 0 ? 0 : 1)
    }

    private static func isWithinLimit(_ shape: HostileShape) throws -> Bool {
        var pieces = shape.smallest
        var first = try seconds(shape, pieces)
        while first < least, pieces * 16 <= shape.largest {
            pieces *= 2
            first = try seconds(shape, pieces)
        }
        let sizes = [1, 2, 4, 8].map { pieces * $0 }
        let times = [first] + (try sizes.dropFirst().map { try seconds(shape, $0) })
        let bytes = sizes.map { shape.text(of: $0).count }
        let growth = [2, 3].map {
            Self.growth(times[$0] / max(times[$0 - 1], 1e-6), Double(bytes[$0]) / Double(bytes[$0 - 1]))
        }
        // What takes no time at the largest size that is allowed grows into nothing.
        let isWithin = growth.contains { $0 <= limit } || times[3] < least
        let shown = [growth.map { String(format: "%5.2f", $0) }, times.map { String(format: "%8.1f", $0 * 1e3) }]
        print(
            (isWithin ? "      " : "GROWS ") + shown.map { $0.joined() }.joined(separator: "  ms:")
                + "  \(bytes[3]) bytes  " + shape.name)
        return isWithin
    }

    /// How often the time where the bytes double.
    private static func growth(_ time: Double, _ bytes: Double) -> Double { exp2(log2(time) / log2(bytes)) }

    private static func seconds(_ shape: HostileShape, _ pieces: Int) throws -> Double {
        let text = shape.text(of: pieces)
        var best = Double.infinity
        for _ in 0..<3 {
            let start = clock()
            try shape.run(text)
            best = min(best, clock() - start)
            if best > 2 { break }
        }
        return best
    }

    private static func clock() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
