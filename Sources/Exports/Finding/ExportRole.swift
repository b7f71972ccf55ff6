/// The files of an export that are read, by what they hold.
package enum ExportRole: String, CaseIterable, Sendable {
    case invitations
    case connections
    case messages
    case profile
    case positions
    case companyFollows = "company follows"
    case endorsements = "endorsement received info"
    case recommendations = "recommendations received"
    case notes
    case memberFollows = "member follows"
    case emailAddresses = "email addresses"

    /// Knows a file by its name: in any case, with spaces or underscores, with a number behind
    /// (`messages_123456.csv`, `Invitations (1).csv`).
    init?(fileName: String) {
        let name = fileName.lowercased()
        guard name.hasSuffix(".csv") else { return nil }
        var words = name.dropLast(4).split { $0 == " " || $0 == "_" }
        while words.count > 1, ExportRole.isNumber(words[words.count - 1]) { words.removeLast() }
        self.init(rawValue: words.joined(separator: " "))
    }

    private static func isNumber(_ word: Substring) -> Bool {
        word.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
    }
}
