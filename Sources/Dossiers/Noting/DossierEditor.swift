public import Diagnostics
public import People
public import Vetting

/// Writes what the owner found out into the text of a dossier, and leaves all else in it as it is.
public struct DossierEditor: Sendable {
    private let registry: FactRegistry

    public init(registry: FactRegistry) { self.registry = registry }

    /// - Parameters:
    ///   - existing: the dossier as it stands; nil begins a new one.
    ///   - facts: ids with values as a dossier writes them; what was noted of the same fact before is replaced.
    ///   - looked: groups of checks that were gone through.
    /// - Throws: errors of the changed dossier, with their lines, and a dossier whose facts stand on one line.
    public func text(
        _ existing: String?, path: String, sender: Sender, facts: [(name: String, value: String)], looked: [String],
        on day: Day
    ) throws(DiagnosticError) -> String {
        var lines = (existing ?? beginning(sender)).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
            throw DiagnosticError(
                .error("A dossier begins with front matter between two lines of ---", at: .init(path)))
        }
        var head = Array(lines[..<end])
        for (name, value) in facts {
            try set(
                "  \(name): { value: \(scalar(value, of: name)), on: \(day) }", key: "  \(name):", below: "facts:",
                path, &head)
        }
        for group in looked { try set("  \(group): \(day)", key: "  \(group):", below: "looked:", path, &head) }
        lines.replaceSubrange(..<end, with: head)
        let text = lines.joined(separator: "\n")
        try check(text, path)
        return text
    }

    private func beginning(_ sender: Sender) -> String {
        var lines = ["---", "sender:", "  name: \(Self.quoted(sender.name.text))"]
        if let address = sender.profileURL { lines.append("  profile: \(address)") }
        return (lines + ["---", ""]).joined(separator: "\n")
    }

    private func set(
        _ line: String, key: String, below title: String, _ path: String, _ head: inout [String]
    ) throws(DiagnosticError) {
        if let inline = head.firstIndex(where: { $0.hasPrefix(title + " ") }) {
            throw DiagnosticError(
                .error(
                    "\"\(title.dropLast())\" stands on one line; write one below the other, and try again",
                    at: SourceLocation(path, line: inline + 1)))
        }
        if !head.contains(title) { head.append(title) }
        guard let start = head.firstIndex(of: title) else { return }
        var end = start + 1
        while end < head.count, head[end].hasPrefix(" ") || head[end].isEmpty { end += 1 }
        if let old = head[start..<end].firstIndex(where: { $0.hasPrefix(key) }) {
            head[old] = line
        } else {
            head.insert(line, at: end)
        }
    }

    /// Texts are quoted; everything else is written as it was given.
    private func scalar(_ value: String, of fact: String) -> String {
        registry[FactID(fact)]?.type == .text && value != "couldNotTell" ? Self.quoted(value) : value
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            default: scalar.value < 0x20 ? " " : String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }

    private func check(_ text: String, _ path: String) throws(DiagnosticError) {
        var log = DiagnosticLog()
        _ = DossierReader(facts: FactValueReader(registry: registry)).read(text, path: path, &log)
        try log.throwIfErrors()
    }
}
