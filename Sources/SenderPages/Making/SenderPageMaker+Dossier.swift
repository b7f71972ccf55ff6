internal import Decisions
internal import Invitations
internal import People
internal import Vetting

extension SenderPageMaker {
    /// The dossier as a Markdown file: what the owner noted so far, ready to be added to.
    var dossier: String {
        var lines = ["---", "sender:", "  name: \(YAMLText.quoted(sender.name.text))"]
        if let url = sender.profileURL { lines.append("  profile: \(url)") }
        let dossier = sender.dossier
        if let invitation = dossier?.invitation { lines += self.lines(of: invitation) }
        lines.append("facts:")
        lines += (dossier?.entries ?? []).map(line)
        if let looked = dossier?.looked, !looked.isEmpty {
            let groups = looked.map { "\($0.group): \(($0.on ?? report.inbox.asOf.day).description)" }
            lines.append("looked: { \(groups.joined(separator: ", ")) }")
        }
        if let answer = dossier?.answered {
            lines.append("answered: { how: \(answer.how.rawValue)\(answer.on.map { ", on: \($0)" } ?? "") }")
        }
        lines.append("---")
        if let notes = dossier?.notes, !notes.isEmpty { lines.append(notes) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of invitation: Invitation) -> [String] {
        var lines = ["invitation:"]
        if let sentAt = invitation.sentAt { lines.append("  sentAt: \(sentAt)") }
        if let message = invitation.message { lines.append("  message: \(YAMLText.quoted(message))") }
        return lines
    }

    private func line(_ entry: DossierEntry) -> String {
        let value = entry.value.map(YAMLText.value) ?? "couldNotTell"
        guard entry.on != nil || entry.source != nil else { return "  \(entry.fact): \(value)" }
        let extras = [entry.on.map { "on: \($0)" }, entry.source.map { "source: \(YAMLText.quoted($0))" }].compactMap(
            \.self)
        return "  \(entry.fact): { value: \(value), \(extras.joined(separator: ", ")) }"
    }
}

/// Values as a dossier writes them.
enum YAMLText {
    static func value(_ value: FactValue) -> String {
        switch value {
        case .flag(let flag): flag ? "true" : "false"
        case .count(let range): count(range)
        case .oneOf(let values): values.count == 1 ? values[0] : "couldNotTell"
        case .someOf(let set): set.members.count == 1 ? set.members[0] : "[\(set.members.joined(separator: ", "))]"
        case .text(let text): quoted(text)
        case .date(let moment): moment.description
        }
    }

    /// In double quotes, with escapes for what YAML would read differently.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            default:
                if scalar.value < 0x20 || scalar.value == 0x7F || (0x80...0x9F).contains(scalar.value) {
                    let digits = String(scalar.value, radix: 16)
                    result += "\\x" + (digits.count < 2 ? "0" : "") + digits
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    private static func count(_ range: CountRange) -> String {
        if range.isExact { return String(range.lower) }
        return range.upper.map { "\(range.lower)..\($0)" } ?? "\(range.lower)+"
    }
}
