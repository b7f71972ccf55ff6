internal import Diagnostics
internal import JSON

/// SARIF 2.1.0, as code-hosting services read it.
enum SARIFForm {
    static func text(of report: CheckReport) -> String {
        var json = JSONWriter(isIndented: true)
        json.object { json in
            json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            json.member("version", "2.1.0")
            json.array("runs") { json in json.object { write(report, &$0) } }
        }
        return json.text + "\n"
    }

    private static func write(_ report: CheckReport, _ json: inout JSONWriter) {
        json.object("tool") { json in
            json.object("driver") { json in
                json.member("name", "vestibule")
                json.array("rules") { json in json.object { $0.member("id", "policy") } }
            }
        }
        json.array("results") { json in for diagnostic in report.diagnostics { write(diagnostic, &json) } }
    }

    private static func write(_ diagnostic: Diagnostic, _ json: inout JSONWriter) {
        json.object { json in
            json.member("ruleId", "policy")
            json.member("level", diagnostic.severity.rawValue)
            json.object("message") { $0.member("text", diagnostic.message) }
            guard let place = diagnostic.location else { return }
            json.array("locations") { json in
                json.object { json in json.object("physicalLocation") { write(place, &$0) } }
            }
        }
    }

    private static func write(_ place: SourceLocation, _ json: inout JSONWriter) {
        json.object("artifactLocation") { $0.member("uri", percentEncoded(place.path)) }
        guard let line = place.line else { return }
        json.object("region") { json in
            json.member("startLine", line)
            json.member("startColumn", place.column)
        }
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
