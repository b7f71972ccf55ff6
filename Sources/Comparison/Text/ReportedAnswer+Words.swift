package import EarlierReports
internal import Decisions
internal import People
internal import Vetting

extension ReportedAnswer {
    /// `accept, settled`; for those who no longer wait, that.
    package var words: String {
        switch state {
        case .pending: "\(Words.name(of: response).lowercased()), \(Words.name(of: status).lowercased())"
        case .connected: "connected"
        case .answered: "answered"
        }
    }

    /// What is another one in two answers, each as `before → after`.
    package static func moves(from old: ReportedAnswer, to new: ReportedAnswer) -> [String] {
        func move(_ before: String, _ after: String) -> String? { before == after ? nil : "\(before) → \(after)" }
        if old.state != new.state { return [move(old.words, new.words) ?? ""] }
        return [
            move(Words.name(of: old.response).lowercased(), Words.name(of: new.response).lowercased()),
            move(old.recommendation.rawValue, new.recommendation.rawValue),
            move(old.isReport ? "report" : "no report", new.isReport ? "report" : "no report"),
            move(Words.name(of: old.status).lowercased(), Words.name(of: new.status).lowercased()),
            move(old.type.rawValue, new.type.rawValue),
        ].compactMap(\.self)
    }
}

extension SenderChange {
    /// What is new about them, in a few words: `ignore → accept, provisional → settled`.
    package var words: String {
        let moves = ReportedAnswer.moves(from: old.answer, to: new.answer)
        return (old.sentAt == new.sentAt ? moves : ["invited again"] + moves).joined(separator: ", ")
    }
}
