internal import Diagnostics

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// What the operating system said no to, and at which path.
struct SystemFailure: Error, Sendable {
    let path: String
    let doing: String
    let code: Int32

    /// Takes the reason from `errno`, which the failed call has just set.
    init(_ doing: String, _ path: String, code: Int32 = errno) {
        (self.path, self.doing, self.code) = (path, doing, code)
    }

    var reason: String { String(cString: strerror(code)) }

    var diagnostic: DiagnosticError {
        DiagnosticError(.error("Cannot \(doing): \(reason)", at: SourceLocation(path)))
    }
}
