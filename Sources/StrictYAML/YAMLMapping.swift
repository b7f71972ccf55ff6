public import Diagnostics

/// A mapping read key by key, so that what is missing, mistyped or unknown becomes a located diagnostic.
///
/// ```swift
/// guard var rule = YAMLMapping(node, of: "A rule", &log) else { return nil }
/// let id = rule.required("id", .text, &log)
/// let cites = rule.optional("cites", .list(of: .text), &log) ?? []
/// rule.finish(&log)      // every key not asked for is unknown: "did you mean …"
/// ```
public struct YAMLMapping: Sendable {
    /// What it is, to begin a message with: `A rule`.
    public let subject: String
    public let location: SourceLocation
    public let pairs: [YAMLPair]
    private var asked: [String] = []

    /// Takes `node` as a mapping, or logs that it must be one.
    public init?(_ node: YAMLNode, of subject: String, _ log: inout DiagnosticLog) {
        self.subject = subject
        location = node.location
        guard let pairs = node.isEmpty ? [] : node.pairs else {
            log.error("\(subject) must be a mapping of keys to values, not \(node.kind)", at: node.location)
            return nil
        }
        self.pairs = pairs
    }

    /// The node behind a key without reading it; the key counts as known from here on.
    public mutating func node(_ key: String) -> YAMLNode? {
        asked.append(key)
        return pairs.first { $0.key == key }?.value
    }

    /// The value of a key that may be absent or empty.
    public mutating func optional<Value>(
        _ key: String, _ form: YAMLForm<Value>, _ log: inout DiagnosticLog
    ) -> Value? {
        guard let node = node(key), !node.isEmpty else { return nil }
        return form.read(node, "\"\(key)\"", &log)
    }

    /// The value of a key that must be there.
    public mutating func required<Value>(
        _ key: String, _ form: YAMLForm<Value>, _ log: inout DiagnosticLog
    ) -> Value? {
        guard let node = node(key), !node.isEmpty else {
            log.error("\(subject) needs the key \"\(key)\"", at: node(key)?.location ?? location)
            return nil
        }
        return form.read(node, "\"\(key)\"", &log)
    }

    /// Logs the keys that nobody asked for: the first of them, and how many more there are.
    public func finish(_ log: inout DiagnosticLog) {
        let known = Set(asked)
        let unknown = pairs.filter { !known.contains($0.key) }
        for pair in unknown.prefix(YAMLMapping.unknownShown) {
            let hint = didYouMean(pair.key, in: asked)
            let ways = hint.isEmpty ? "; expected one of \(known.sorted().joined(separator: ", "))" : hint
            log.error("\(subject) has no key \"\(shortened(pair.key))\"\(ways)", at: pair.keyLocation)
        }
        let more = unknown.dropFirst(YAMLMapping.unknownShown)
        if let next = more.first {
            log.error("\(subject) has \(more.count) more keys that it does not know", at: next.keyLocation)
        }
    }

    private static let unknownShown = 20
}
