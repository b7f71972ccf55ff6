import Detectors
import Messages
import Vetting

/// The score of each fact over labelled messages.
struct ScoreTable {
    private var scores: [String: Score] = [:]
    private var unread = 0
    /// What was read wrongly, a line each: the fact, `missed` or `wrong`, the message.
    /// A message whose language could not be told has a line `language`.
    private(set) var errors: [String] = []

    mutating func add(_ message: LabelledMessage, found findings: MessageFindings) {
        if findings.language == nil {
            unread += 1
            errors.append("language\tunknown\t\(message.text)")
        }
        for fact in LabelledMessage.facts where !message.isArguable.contains(fact) {
            let isFound = findings[FactID("message." + fact)] == .true
            let holds = message.holds.contains(fact)
            scores[fact, default: Score()].add(found: isFound, holds: holds)
            if isFound != holds { errors.append("\(fact)\t\(isFound ? "wrong" : "missed")\t\(message.text)") }
        }
    }

    func text(messages: Int) -> String {
        let rows = LabelledMessage.facts.compactMap { fact -> String? in
            guard let score = scores[fact] else { return nil }
            let figures = [score.precision, score.recall].map(Score.decimals)
            return "| \(fact) | \(score.holds) | \(figures[0]) | \(figures[1]) |"
        }
        return """
            \(messages) messages; \(unread) in no language that could be told

            | fact | holds | precision | recall |
            | --- | ---: | ---: | ---: |
            \(rows.joined(separator: "\n"))
            """
    }
}
