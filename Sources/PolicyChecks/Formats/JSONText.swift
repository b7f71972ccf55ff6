internal import Diagnostics

/// JSON written in a fixed order of keys.
indirect enum JSONText {
    case text(String)
    case number(Int)
    case list([JSONText])
    case object([(String, JSONText?)])

    /// Indented by two spaces a level; keys without a value are left out.
    func written(indent: Int = 0) -> String {
        switch self {
        case .text(let text): return Self.quoted(text)
        case .number(let number): return String(number)
        case .list(let items): return Self.block("[", items.map { $0.written(indent: indent + 2) }, "]", indent)
        case .object(let pairs):
            let lines = pairs.compactMap { key, value in
                value.map { "\(Self.quoted(key)): \($0.written(indent: indent + 2))" }
            }
            return Self.block("{", lines, "}", indent)
        }
    }

    private static func block(_ open: String, _ lines: [String], _ close: String, _ indent: Int) -> String {
        guard !lines.isEmpty else { return open + close }
        let inner = String(repeating: " ", count: indent + 2)
        let outer = String(repeating: " ", count: indent)
        return open + "\n" + lines.map { inner + $0 }.joined(separator: ",\n") + "\n" + outer + close
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            defer { last = scalar }
            switch scalar {
            // Azure and TeamCity look for commands, which begin so, in every line of a log.
            case "#" where last == "#": quoted += "\\u0023"
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.isObeyed: quoted += "\\u" + String(0x10000 + Int(scalar.value), radix: 16).dropFirst()
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
