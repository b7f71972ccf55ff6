internal import Diagnostics

/// One setting as the option, the environment and site.yml have it; the first that speaks decides.
struct Choice {
    let environment: [String: String]

    /// `name` is the option's: `as-of` is `VESTIBULE_AS_OF` in the environment.
    func text(_ option: String?, _ name: String, site: String? = nil) -> String? {
        option ?? value(name) ?? site
    }

    func flag(_ option: Bool?, _ name: String, site: Bool? = nil) throws(DiagnosticError) -> Bool {
        if let option { return option }
        guard let text = value(name) else { return site ?? false }
        switch text {
        case "1", "true", "yes": return true
        case "0", "false", "no": return false
        default: throw DiagnosticError(.error("\(Self.variable(name)) is neither true nor false"))
        }
    }

    func number(_ option: Int?, _ name: String, site: Int? = nil) throws(DiagnosticError) -> Int? {
        if let option { return option }
        guard let text = value(name) else { return site }
        guard let number = Int(text) else { throw DiagnosticError(.error("\(Self.variable(name)) is no number")) }
        return number
    }

    func oneOf<Value: RawRepresentable & CaseIterable>(
        _ option: Value?, _ name: String, site: Value?, default standard: Value
    ) throws(DiagnosticError) -> Value where Value.RawValue == String {
        if let option { return option }
        guard let text = value(name) else { return site ?? standard }
        guard let value = Value(rawValue: text) else {
            let words = Value.allCases.map(\.rawValue)
            throw DiagnosticError(
                .error(
                    "\(Self.variable(name)) is one of \(words.joined(separator: ", "))\(didYouMean(text, in: words))"))
        }
        return value
    }

    /// An empty variable is as good as none.
    private func value(_ name: String) -> String? {
        environment[Self.variable(name)].flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func variable(_ name: String) -> String {
        "VESTIBULE_" + name.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
    }
}
