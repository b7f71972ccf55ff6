/// The diagnostics of a piece of work, collected so that all of them are shown at once.
public struct DiagnosticLog: Sendable, Equatable {
    public private(set) var diagnostics: [Diagnostic] = []

    public init(_ diagnostics: [Diagnostic] = []) { self.diagnostics = diagnostics }

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
    public var isEmpty: Bool { diagnostics.isEmpty }

    public mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
    public mutating func add(_ more: [Diagnostic]) { diagnostics += more }

    public mutating func error(_ message: String, at location: SourceLocation? = nil) {
        add(.error(message, at: location))
    }

    public mutating func warning(_ message: String, at location: SourceLocation? = nil) {
        add(.warning(message, at: location))
    }

    /// Ends a piece of work whose result means nothing after an error.
    public func throwIfErrors() throws(DiagnosticError) {
        if hasErrors { throw DiagnosticError(diagnostics) }
    }
}

/// One or more diagnostics thrown together, at least one of them an error.
public struct DiagnosticError: Error, Sendable, Equatable, CustomStringConvertible {
    public var diagnostics: [Diagnostic]

    public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
    public init(_ diagnostic: Diagnostic) { diagnostics = [diagnostic] }

    public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
