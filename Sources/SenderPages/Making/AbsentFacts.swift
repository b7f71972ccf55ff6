internal import Decisions
internal import GuidancePages
internal import Vetting

/// Titles of facts that are not so, gathered by where that is known from.
struct AbsentFacts {
    let showsContent: Bool
    private var lines: [(source: String, titles: [String])] = []
    /// The line of each source met; many facts have one source.
    private var met: [(source: FactSource, line: Int)] = []

    init(showsContent: Bool) { self.showsContent = showsContent }

    mutating func add(_ title: String, _ source: FactSource) {
        lines[line(of: source)].titles.append(title.lowercasedFirst)
    }

    /// Sources that read alike stand in one line.
    private mutating func line(of source: FactSource) -> Int {
        if let known = met.first(where: { $0.source == source }) { return known.line }
        let words = Words.source(source, showsContent: showsContent)
        let line = lines.firstIndex { $0.source == words } ?? lines.count
        if line == lines.count { lines.append((words, [])) }
        met.append((source, line))
        return line
    }

    var figures: [Figure] {
        lines.map { Figure(title: $0.source.uppercasedFirst, value: $0.titles.joined(separator: " · "), url: nil) }
    }
}
