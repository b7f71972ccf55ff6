internal import Diagnostics
internal import StrictYAML
internal import Vetting

extension YAMLForm where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
    /// One of the words of an enumeration.
    static var choice: YAMLForm {
        let words = YAMLForm<String>.word(of: Value.allCases.map(\.rawValue))
        return YAMLForm { node, name, log in words.read(node, name, &log).flatMap(Value.init(rawValue:)) }
    }
}

extension YAMLForm where Value == Day {
    static var day: YAMLForm { .scalar("a day such as 2026-11-20") { Day($0) } }
}

extension YAMLForm where Value == String {
    /// Lower-case words joined by hyphens, as in names of rules.
    static var kebabCase: YAMLForm {
        .scalar("lower-case words joined by hyphens, such as \"known-contact\"") { text in
            let isPlain = text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            return isPlain && parts.allSatisfy { !$0.isEmpty } ? text : nil
        }
    }
}

extension YAMLForm where Value == Located<String> {
    /// Text with its place.
    static var locatedText: YAMLForm { YAMLForm<String>.text.located }
}

extension YAMLForm where Value == [Located<String>] {
    /// Texts, each with its place.
    static var locatedTexts: YAMLForm { .list(of: .locatedText) }
}
