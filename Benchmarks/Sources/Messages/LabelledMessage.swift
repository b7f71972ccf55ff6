public import Foundation

/// A message with what careful readers found in it.
///
/// A line of a file is a message, a tab, and the facts that hold, separated by commas; a fact that careful readers would
/// argue about has a question mark and is not counted.
public struct LabelledMessage: Sendable {
    /// The facts that can hold of a message, without their family `message.`.
    public static let facts = wordFacts + ["hasLink", "hasSuspiciousLink"]

    /// Those of them that words tell.
    public static let wordFacts = [
        "pitchesSale", "recruits", "asksMoneyOrCredentials", "movesOffPlatform", "saysHowConnected", "statesReason",
        "isPersonal", "seeksJob", "seeksAdvice", "offersIntroduction", "proposesCollaboration", "abusive",
        "promotesControversy",
    ]

    public let text: String
    public let holds: Set<String>
    public let isArguable: Set<String>

    public static func read(file: URL) throws -> [LabelledMessage] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            return LabelledMessage(text: String(parts[0]), labels: parts.count > 1 ? String(parts[1]) : "")
        }
    }

    private init(text: String, labels: String) {
        let labels = labels.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        self.init(
            text: text, holds: Set(labels.filter { !$0.hasSuffix("?") }),
            isArguable: Set(labels.filter { $0.hasSuffix("?") }.map { String($0.dropLast()) }))
    }

    public init(text: String, holds: Set<String>, isArguable: Set<String>) {
        self.text = text
        self.holds = holds
        self.isArguable = isArguable
    }
}
