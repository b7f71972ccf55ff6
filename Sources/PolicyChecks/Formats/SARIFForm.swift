internal import Diagnostics

/// SARIF 2.1.0, as code-hosting services read it.
enum SARIFForm {
    static func text(of report: CheckReport) -> String {
        let driver = JSONText.object([
            ("name", .text("vestibule")),
            ("rules", .list([.object([("id", .text("policy"))])])),
        ])
        let run = JSONText.object([
            ("tool", .object([("driver", driver)])),
            ("results", .list(report.diagnostics.map(result))),
        ])
        let root = JSONText.object([
            ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .text("2.1.0")),
            ("runs", .list([run])),
        ])
        return root.written() + "\n"
    }

    private static func result(_ diagnostic: Diagnostic) -> JSONText {
        .object([
            ("ruleId", .text("policy")),
            ("level", .text(diagnostic.severity.rawValue)),
            ("message", .object([("text", .text(diagnostic.message))])),
            ("locations", diagnostic.location.map { .list([location($0)]) }),
        ])
    }

    private static func location(_ place: SourceLocation) -> JSONText {
        let region = place.line.map { line in
            JSONText.object([("startLine", .number(line)), ("startColumn", place.column.map(JSONText.number))])
        }
        let artifact = JSONText.object([("uri", .text(percentEncoded(place.path)))])
        return .object([("physicalLocation", .object([("artifactLocation", artifact), ("region", region)]))])
    }

    /// A relative path as a URI reference.
    private static func percentEncoded(_ path: String) -> String {
        path.utf8.reduce(into: "") { encoded, byte in
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            if isPlain || "/-._~".utf8.contains(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += "%" + String(0x100 + Int(byte), radix: 16, uppercase: true).dropFirst()
            }
        }
    }
}
