internal import Vetting

/// Bins with one bin's sign turned, or with one boundary moved by one.
enum BinsMutator {
    typealias Variant = (bins: Bins, change: String)

    static func variants(of bins: Bins) -> [Variant] {
        signs(of: bins) + boundaries(of: bins)
    }

    private static func signs(of bins: Bins) -> [Variant] {
        bins.bins.indices.compactMap { index in
            let bin = bins.bins[index]
            guard bin.points != 0 else { return nil }
            var changed = bins
            changed.bins[index].points = -bin.points
            return (changed, "\(-bin.points) points instead of \(bin.points) for \(bin.range)")
        }
    }

    private static func boundaries(of bins: Bins) -> [Variant] {
        bins.bins.indices.dropFirst().flatMap { index -> [Variant] in
            [-1, 1].compactMap { step in moved(bins, index, by: step) }
        }
    }

    private static func moved(_ bins: Bins, _ index: Int, by step: Int) -> Variant? {
        let (below, above) = (bins.bins[index - 1], bins.bins[index])
        let start = above.range.lower + step
        guard start > below.range.lower, above.range.upper.map({ start <= $0 }) ?? true else { return nil }
        var changed = bins
        changed.bins[index - 1].range = CountRange(below.range.lower, start - 1)
        changed.bins[index].range = CountRange(start, above.range.upper)
        return (changed, "\(above.points) points from \(start) instead of \(above.range.lower)")
    }
}
