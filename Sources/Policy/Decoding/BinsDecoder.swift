internal import Diagnostics
internal import StrictYAML
internal import Vetting

/// Reads the bins of a signal: points by the size of a count, without gaps, running in one direction.
struct BinsDecoder {
    let facts: FactNames

    func bins(_ node: YAMLNode, _ log: inout DiagnosticLog) -> Bins? {
        guard var keys = YAMLMapping(node, of: "\"bins\"", &log) else { return nil }
        let of = keys.required("of", .locatedText, &log)
        let direction = keys.required("direction", YAMLForm<Bins.Direction>.choice, &log)
        let points = keys.required("points", .any, &log)
        keys.finish(&log)
        guard let of, let direction, let points, let bins = list(points, &log) else { return nil }
        guard let fact = facts.definition(of.value, at: of.location, &log) else { return nil }
        guard fact.type == .count else {
            log.error("Bins need a count; \"\(fact.id)\" is a \(fact.type.word) fact", at: of.location)
            return nil
        }
        check(bins, direction, at: points.location, &log)
        return Bins(fact: fact.id, direction: direction, bins: bins)
    }

    private func list(_ node: YAMLNode, _ log: inout DiagnosticLog) -> [Bin]? {
        guard let pairs = YAMLMapping(node, of: "\"points\"", &log)?.pairs else { return nil }
        let bins = pairs.compactMap { bin($0, &log) }
        return bins.count == pairs.count ? bins.sorted { $0.range.lower < $1.range.lower } : nil
    }

    private func bin(_ pair: YAMLPair, _ log: inout DiagnosticLog) -> Bin? {
        guard let range = CountRange(pair.key) else {
            log.error("A range is written 3, 3..5 or 3..", at: pair.keyLocation)
            return nil
        }
        return YAMLForm.points.read(pair.value, "\"\(pair.key)\"", &log).map { Bin(range, $0) }
    }

    private func check(_ bins: [Bin], _ direction: Bins.Direction, at place: SourceLocation, _ log: inout DiagnosticLog)
    {
        if !CountRange.coverAll(bins.map(\.range)) {
            log.error("Bins must hold every count from 0 up, each once", at: place)
        }
        let steps = zip(bins, bins.dropFirst()).map { $1.points - $0.points }
        if direction == .up, steps.contains(where: { $0 < 0 }) {
            log.error("Points must not fall as the count grows where the direction is up", at: place)
        }
        if direction == .down, steps.contains(where: { $0 > 0 }) {
            log.error("Points must not rise as the count grows where the direction is down", at: place)
        }
    }
}
