public import Diagnostics

/// What a check found, ready to be written in the form that a person or another program wants.
public struct CheckReport: Sendable {
    /// Sorted by place.
    public var diagnostics: [Diagnostic]
    /// Every example and case that ran, in their order.
    public var tests: [Test]

    public init(diagnostics: [Diagnostic], tests: [Test] = []) {
        self.diagnostics = diagnostics.sorted(by: Diagnostic.isBefore)
        self.tests = tests
    }

    /// An example of a rule, or a case.
    public struct Test: Sendable {
        /// The rule's id, or the file of cases.
        public var suite: String
        public var name: String
        public var failure: Diagnostic?
    }

    public enum Format: String, Sendable, CaseIterable {
        case text, json, junit, sarif
    }

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// The report in one of its forms, ending with a line feed; text without diagnostics is its last line alone.
    public func rendered(as format: Format) -> String {
        switch format {
        case .text: TextForm.text(of: self)
        case .json: JSONForm.text(of: self)
        case .junit: JUnitForm.text(of: self)
        case .sarif: SARIFForm.text(of: self)
        }
    }

    func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }
}
