public import Diagnostics
internal import StrictYAML

/// A file `content/lexicon/<language>.yml`: how one language says the things that facts are about.
public struct Lexicon: Sendable {
    public let path: String
    /// The language's tag, such as `en`.
    public var language: String { profile.name }
    package let profile: LanguageProfile
    let slots: [String: [Located<String>]]
    package let detectors: [Detector]

    /// Reads a lexicon; what does not fit the form is logged with its line.
    public init?(_ text: String, path: String, _ log: inout DiagnosticLog) {
        let node: YAMLNode?
        do {
            node = try YAMLNode.parse(text, path: path)
        } catch {
            log.add(error.diagnostics)
            return nil
        }
        guard let node else {
            log.error("A lexicon needs the key \"language\"", at: SourceLocation(path))
            return nil
        }
        var reader = LexiconReader(log: log)
        let parts = reader.read(node)
        log = reader.log
        guard let parts else { return nil }
        self.path = path
        profile = parts.profile
        slots = parts.slots
        detectors = parts.detectors
    }
}
