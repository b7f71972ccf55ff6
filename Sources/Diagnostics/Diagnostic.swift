/// One thing to tell the person who wrote the input: where it is, how bad it is, and the way out.
///
/// Printed as `path:line:column: severity: Message`. A message never quotes a stranger's text or a private list.
public struct Diagnostic: Error, Hashable, Sendable {
    public var severity: Severity
    public var location: SourceLocation?
    public var message: String

    public init(_ severity: Severity, _ message: String, at location: SourceLocation? = nil) {
        self.severity = severity
        self.location = location
        self.message = message
    }

    public static func error(_ message: String, at location: SourceLocation? = nil) -> Diagnostic {
        Diagnostic(.error, message, at: location)
    }

    public static func warning(_ message: String, at location: SourceLocation? = nil) -> Diagnostic {
        Diagnostic(.warning, message, at: location)
    }
}

extension Diagnostic {
    /// By file, line and column, then by text; what has no place comes first.
    public static func isBefore(_ one: Diagnostic, _ other: Diagnostic) -> Bool {
        func key(_ diagnostic: Diagnostic) -> (String, Int, Int, String) {
            let place = diagnostic.location
            return (place?.path ?? "", place?.line ?? 0, place?.column ?? 0, diagnostic.message)
        }
        return key(one) < key(other)
    }
}

extension Diagnostic: CustomStringConvertible {
    public var description: String {
        let place = location.map { "\($0): " } ?? ""
        return "\(place)\(severity): \(message)"
    }
}
