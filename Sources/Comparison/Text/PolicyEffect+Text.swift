internal import EarlierReports
internal import Decisions
internal import Diagnostics
internal import Vetting

extension PolicyEffect {
    /// For people, in lines of at most `width` columns: how many move, then who, under what moves them.
    public func text(width: Int, hasColours: Bool) -> String {
        var page = TerminalPage(width: width, hasColours: hasColours)
        page.line(head, style: .bold)
        if differences.isEmpty { page.line("Both folders say the same.") }
        writeMoves(&page)
        for (cause, moves) in groups { write(cause, moves, &page) }
        writeIdle(&page)
        writeDifferences(&page)
        return page.text
    }

    private var head: String {
        let verb = moves.count == 1 ? "moves" : "move"
        return "\(Words.number(moves.count)) of \(Words.people(pending)) waiting \(verb)"
    }

    /// From which response to which, most first; then those with the same response and another type or recommendation.
    private func writeMoves(_ page: inout TerminalPage) {
        var counts: [String: Int] = [:]
        for move in moves {
            let text = ReportedAnswer.moves(from: move.old, to: move.new).first ?? ""
            counts[text, default: 0] += 1
        }
        for (text, count) in counts.sorted(by: { (-$0.value, $0.key) < (-$1.value, $1.key) }) {
            page.line("\(Words.number(count)) × \(text)", indent: 2)
        }
    }

    /// Moves with the same cause, the cause that moves most first.
    var groups: [(PolicyMove.Cause, [PolicyMove])] {
        let grouped = Dictionary(grouping: moves, by: \.cause)
        let order = Dictionary(moves.enumerated().map { ($1.cause, $0) }, uniquingKeysWith: { first, _ in first })
        return grouped.map { ($0.key, $0.value) }
            .sorted { (-$0.1.count, order[$0.0] ?? 0) < (-$1.1.count, order[$1.0] ?? 0) }
    }

    private func write(_ cause: PolicyMove.Cause, _ moves: [PolicyMove], _ page: inout TerminalPage) {
        page.heading("\(title(of: cause)) (\(Words.number(moves.count)))")
        for place in places(of: cause) { page.line(place, indent: 2, style: .dim) }
        for move in moves {
            let text = ReportedAnswer.moves(from: move.old, to: move.new).joined(separator: ", ")
            page.line("\(move.name): \(text)", indent: 2)
        }
    }

    func title(of cause: PolicyMove.Cause) -> String {
        switch cause {
        case .edits(let places): "Because of " + places.map(words).joined(separator: " and of ")
        case .anyOf(let places): "Because of any of " + places.map(words).joined(separator: ", ")
        case .facts(let facts): "Because " + facts.map(\.name).joined(separator: ", ") + " is read otherwise"
        case .together: "Because of several edits together"
        }
    }

    private func words(_ place: Int) -> String {
        let edit = edits[place]
        return edit.subject.prefix(1).lowercased() + edit.subject.dropFirst() + ", \(edit.kind.rawValue)"
    }

    private func places(of cause: PolicyMove.Cause) -> [String] {
        cause.edits.compactMap { edits[$0].location?.description }
    }

    /// Edits that move nobody here are worth knowing, too.
    private func writeIdle(_ page: inout TerminalPage) {
        let busy = Set(moves.flatMap(\.cause.edits))
        let idle = edits.indices.filter { !busy.contains($0) }
        guard !idle.isEmpty, !moves.contains(where: { $0.cause == .together }) else { return }
        page.heading("Edits that move nobody by themselves (\(Words.number(idle.count)))")
        for place in idle { page.line("\(edits[place].subject), \(edits[place].kind.rawValue)", indent: 2) }
    }

    private func writeDifferences(_ page: inout TerminalPage) {
        guard !differences.isEmpty else { return }
        page.heading("What differs (\(Words.number(differences.count)))")
        for note in differences { page.line(note.description, indent: 2, style: .dim) }
    }
}
