import Detectors
import Vetting

/// How often each fact was found where it holds, found where it does not, and missed.
struct ScoreTable {
    private struct Score {
        var right = 0
        var wrong = 0
        var missed = 0
        var precision: Double { Double(right) / Double(max(1, right + wrong)) }
        var recall: Double { Double(right) / Double(max(1, right + missed)) }
    }

    private var scores: [String: Score] = [:]
    private var unread = 0
    /// What was read wrongly, a line each: the fact, `missed` or `wrong`, the message.
    private(set) var errors: [String] = []

    mutating func add(_ message: LabelledMessage, found findings: MessageFindings) {
        if findings.language == nil { unread += 1 }
        for fact in LabelledMessage.facts where !message.isArguable.contains(fact) {
            let isFound = findings[FactID("message." + fact)] == .true
            switch (isFound, message.holds.contains(fact)) {
            case (true, true): scores[fact, default: Score()].right += 1
            case (true, false):
                scores[fact, default: Score()].wrong += 1
                errors.append("\(fact)\twrong\t\(message.text)")
            case (false, true):
                scores[fact, default: Score()].missed += 1
                errors.append("\(fact)\tmissed\t\(message.text)")
            case (false, false): break
            }
        }
    }

    func text(messages: Int) -> String {
        let rows = LabelledMessage.facts.compactMap { fact -> String? in
            guard let score = scores[fact] else { return nil }
            let figures = [score.precision, score.recall].map { $0.formatted(decimals: 2) }
            return "| \(fact) | \(score.right + score.missed) | \(figures[0]) | \(figures[1]) |"
        }
        return """
            \(messages) messages; \(unread) in no language that could be told

            | fact | holds | precision | recall |
            | --- | ---: | ---: | ---: |
            \(rows.joined(separator: "\n"))
            """
    }
}

extension Double {
    fileprivate func formatted(decimals: Int) -> String {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        return String((self * scale).rounded() / scale)
    }
}
