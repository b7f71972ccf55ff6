internal import Diagnostics

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

extension SystemFailure {
    /// What this failure was doing when the two folders could not be exchanged.
    static let exchange = "exchange the folder in one step"

    /// The failure in the words of somebody who publishes a site to `output`.
    func published(to output: OutputFolder) -> DiagnosticError {
        if doing == Self.exchange {
            return DiagnosticError(
                .error(
                    "The file system does not exchange this folder in one step (\(reason)); build into a folder "
                        + "inside it, or choose --in-place",
                    at: SourceLocation(output.shown)))
        }
        if code == EWOULDBLOCK {
            return DiagnosticError(
                .error(
                    "Another build is writing into this folder; wait for it to end", at: SourceLocation(output.shown)))
        }
        return shown(output).diagnostic
    }
}
