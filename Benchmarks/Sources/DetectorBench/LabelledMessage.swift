import Foundation

/// A message with what careful readers found in it.
struct LabelledMessage {
    /// The facts that can hold of a message, without their family `message.`.
    static let facts = [
        "pitchesSale", "recruits", "asksMoneyOrCredentials", "movesOffPlatform", "saysHowConnected", "statesReason",
        "isPersonal", "seeksJob", "seeksAdvice", "offersIntroduction", "proposesCollaboration", "hasLink",
        "hasSuspiciousLink", "abusive", "promotesControversy",
    ]

    let text: String
    let holds: Set<String>
    let isArguable: Set<String>

    static func read(file: String) throws -> [LabelledMessage] {
        try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map { line in
            let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            return LabelledMessage(text: String(parts[0]), labels: parts.count > 1 ? String(parts[1]) : "")
        }
    }

    private init(text: String, labels: String) {
        let labels = labels.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        self.text = text
        holds = Set(labels.filter { !$0.hasSuffix("?") })
        isArguable = Set(labels.filter { $0.hasSuffix("?") }.map { String($0.dropLast()) })
    }
}
