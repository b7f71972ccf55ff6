package import Diagnostics
internal import Exports
package import People
internal import StrictYAML
internal import Vetting

/// Reads `senders/<any-name>.md`: front matter with what the owner knows, and notes in Markdown below.
package struct DossierReader {
    let facts: FactValueReader

    package init(facts: FactValueReader) { self.facts = facts }

    /// Nil where the file has errors; they are in the log.
    package func read(_ text: String, path: String, _ log: inout DiagnosticLog) -> Dossier? {
        let errorsBefore = log.errorCount
        do {
            let parts = try FrontMatter.split(text, path: path)
            let root = try YAMLNode.parse(parts.yaml, path: path, firstLine: parts.yamlFirstLine)
            var dossier = dossier(root, path: path, &log)
            dossier?.notes = parts.body
            dossier?.notesFirstLine = parts.bodyFirstLine
            return log.errorCount == errorsBefore ? dossier : nil
        } catch {
            log.add(error.diagnostics)
            return nil
        }
    }

    private func dossier(_ root: YAMLNode?, path: String, _ log: inout DiagnosticLog) -> Dossier? {
        let start = SourceLocation(path, line: 2)
        let root = root ?? YAMLNode(.mapping([]), at: start)
        guard var mapping = YAMLMapping(root, of: "A dossier", &log) else { return nil }
        var dossier = Dossier(location: SourceLocation(path))
        if let sender = mapping.required("sender", .any, &log) { read(sender: sender, into: &dossier, &log) }
        dossier.invitation = mapping.optional("invitation", .invitation, &log)
        dossier.entries = mapping.optional("facts", .entries(facts), &log) ?? []
        dossier.looked = mapping.optional("looked", .looks(groups), &log) ?? []
        dossier.answered = mapping.optional("answered", .answer, &log)
        mapping.finish(&log)
        return dossier
    }

    private func read(sender node: YAMLNode, into dossier: inout Dossier, _ log: inout DiagnosticLog) {
        guard var sender = YAMLMapping(node, of: "The sender", &log) else { return }
        dossier.location = node.location
        dossier.name = sender.optional("name", .text, &log).map { PersonName($0) }
        dossier.profile = sender.optional("profile", .profile, &log)
        sender.finish(&log)
        if dossier.name == nil, sender.node("profile")?.isEmpty ?? true {
            log.error("The sender needs a \"name\" or a \"profile\"", at: node.location)
        }
    }

    private var groups: [String] { facts.lookGroups }
}

extension FactValueReader {
    /// Groups that a look can close: those with a red flag.
    var lookGroups: [String] {
        Set(registry.definitions.filter(\.isRedFlag).compactMap(\.group)).sorted()
    }
}

extension DiagnosticLog {
    var errorCount: Int { diagnostics.count { $0.severity == .error } }
}

extension YAMLForm where Value == Invitation {
    static var invitation: YAMLForm {
        YAMLForm { node, name, log in
            guard var mapping = YAMLMapping(node, of: name, &log) else { return nil }
            let sentAt = mapping.optional("sentAt", .moment, &log)
            let message = mapping.optional("message", .text, &log)
            mapping.finish(&log)
            let trimmed = message.flatMap { MessageText.read(Array($0.utf8)[...]) }
            return Invitation(sentAt: sentAt, message: trimmed.map(MessageText.withoutFinalLineEnd))
        }
    }
}

extension MessageText {
    /// YAML's `|` ends a text with a line end that nobody meant.
    static func withoutFinalLineEnd(_ text: String) -> String { text.hasSuffix("\n") ? String(text.dropLast()) : text }
}

extension YAMLForm where Value == [DossierEntry] {
    static func entries(_ reader: FactValueReader) -> YAMLForm {
        YAMLForm { node, name, log in
            guard let mapping = YAMLMapping(node, of: name, &log) else { return nil }
            return mapping.pairs.compactMap { pair in
                reader.definition(pair.key, at: pair.keyLocation, &log)
                    .flatMap { reader.entry($0, pair.value, &log) }
            }
        }
    }
}

extension YAMLForm where Value == [Look] {
    /// `{profile: 2026-11-04, elsewhere: 2026-11-04}`.
    static func looks(_ groups: [String]) -> YAMLForm {
        YAMLForm { node, name, log in
            guard var mapping = YAMLMapping(node, of: name, &log) else { return nil }
            let looks = groups.compactMap { group in
                mapping.required(ifPresent: group, .day, &log).map { Look(group, on: $0) }
            }
            mapping.finish(&log)
            return looks
        }
    }
}

extension YAMLMapping {
    /// The value of a key that may be absent, but not empty.
    mutating func required<Value>(
        ifPresent key: String, _ form: YAMLForm<Value>, _ log: inout DiagnosticLog
    ) -> Value? {
        guard let node = node(key) else { return nil }
        return form.read(node, "\"\(key)\"", &log)
    }
}

extension YAMLForm where Value == Answer {
    /// `{ how: ignored, on: 2026-11-05 }`, or only how.
    static var answer: YAMLForm {
        YAMLForm { node, name, log in
            let ways = YAMLForm<String>.word(of: Answer.Way.allCases.map(\.rawValue))
            if node.text != nil {
                return ways.read(node, name, &log).flatMap(Answer.Way.init).map { Answer($0, on: nil) }
            }
            guard var mapping = YAMLMapping(node, of: name, &log) else { return nil }
            let how = mapping.required("how", ways, &log)
            let on = mapping.optional("on", .day, &log)
            mapping.finish(&log)
            return how.flatMap(Answer.Way.init).map { Answer($0, on: on) }
        }
    }
}
