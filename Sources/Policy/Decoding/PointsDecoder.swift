internal import Diagnostics
internal import StrictYAML

/// Reads `sources.yml`: the points of the etiquette and where each must be carried.
struct PointsDecoder {
    private(set) var points: [PolicyPoint] = []
    private(set) var names: [String] = []
    /// The file could not be read, so no name can be held against it.
    private var isUnreadable = false

    init(_ file: TextFile, _ log: inout DiagnosticLog) {
        guard let pairs = YAMLNode.pairs(of: file, "The list of policy points", &log) else {
            isUnreadable = true
            return
        }
        names = pairs.map(\.key)
        points = pairs.compactMap { Self.point($0, &log) }
    }

    private static func point(_ pair: YAMLPair, _ log: inout DiagnosticLog) -> PolicyPoint? {
        guard var mapping = YAMLMapping(pair.value, of: "Policy point \"\(pair.key)\"", &log) else { return nil }
        let statement = mapping.required("statement", .text, &log)
        let carriers = mapping.required("livesIn", .list(of: YAMLForm<PolicyPoint.Carrier>.choice), &log)
        mapping.finish(&log)
        guard let statement, let carriers else { return nil }
        return PolicyPoint(id: pair.key, statement: statement, livesIn: carriers, location: pair.keyLocation)
    }

    /// Logs every id in `cites` that `sources.yml` does not hold.
    func check(_ cites: [Located<String>], _ log: inout DiagnosticLog) {
        if isUnreadable { return }
        for cite in cites where !names.contains(cite.value) {
            let hint = didYouMean(cite.value, in: names)
            log.error("Policy point \"\(cite.value)\" is not in sources.yml\(hint)", at: cite.location)
        }
    }
}
