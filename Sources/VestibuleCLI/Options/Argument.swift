internal import ArgumentParser
internal import Diagnostics

/// Reads an option that takes one of a few words.
@Sendable func argument<Value: RawRepresentable & CaseIterable>(
    _ text: String
) throws -> Value where Value.RawValue == String {
    if let value = Value(rawValue: text) { return value }
    let words = Value.allCases.map(\.rawValue)
    throw ValidationError("expected one of \(words.joined(separator: ", "))\(didYouMean(text, in: words))")
}

/// Says of an option's value that it is wrong usage, which has an exit code of its own.
func checkUsage<Value>(_ read: () throws(DiagnosticError) -> Value) throws {
    do throws(DiagnosticError) { _ = try read() } catch {
        throw ValidationError(error.diagnostics.map(\.message).joined(separator: "\n"))
    }
}
