internal import Diagnostics
internal import Foundation
internal import Vetting

/// Where an export's bytes come from: a ZIP or a folder.
protocol ExportSource {
    /// The path as the user knows it.
    var shownAs: String { get }

    func listing() throws(DiagnosticError) -> ExportListing

    /// Unpacks the files and hands their bytes on, chunk by chunk, file by file; an empty chunk ends a file.
    func stream(
        _ files: [ExportFile], budget: inout UnpackingBudget, into take: (ExportFile, UnsafeRawBufferPointer) -> Void
    ) throws(DiagnosticError)
}

extension ExportSource {
    /// What is told where Invitations.csv is missing.
    static func noInvitations(_ path: String, found paths: [String]) -> DiagnosticError {
        let names = Set(paths.filter { !$0.hasSuffix("/") && !ExportListing.isHidden($0) }.map(ExportListing.name))
            .sorted()
        let shown =
            names.prefix(12).map(oneLine).joined(separator: ", ")
            + (names.count > 12 ? " and \(names.count - 12) more" : "")
        let found = names.isEmpty ? "it is empty" : "found \(shown)"
        return DiagnosticError(.error("There is no Invitations.csv in it; \(found)", at: SourceLocation(path)))
    }

    /// A name that a stranger may have given, on one line of a message and not endless.
    private static func oneLine(_ name: String) -> String {
        let line = name.replacing("\n", with: " ")
        return line.count > 80 ? line.prefix(79) + "…" : line
    }

    /// The day in the name of the export: `Basic_LinkedInDataExport_11-20-2026.zip`.
    var dateInName: Day? { ExportName.date(in: ExportListing.name(of: shownAs)) }
}

/// What may still be unpacked, counted over all files.
struct UnpackingBudget {
    let limits: ReadingLimits
    private var total = 0
    private var file = 0

    init(limits: ReadingLimits) { self.limits = limits }

    mutating func beginFile() { file = 0 }

    mutating func spend(_ bytes: Int, on path: String) throws(DiagnosticError) {
        file += bytes
        total += bytes
        if file > limits.fileSize { throw tooLarge("This file unpacks", limits.fileSize, path) }
        if total > limits.totalSize { throw tooLarge("The export unpacks", limits.totalSize, path) }
    }

    private func tooLarge(_ what: String, _ limit: Int, _ path: String) -> DiagnosticError {
        DiagnosticError(.error("\(what) to more than \(ByteCount(limit))", at: SourceLocation(path)))
    }
}

/// `4 MiB`, for messages.
package struct ByteCount: CustomStringConvertible {
    let bytes: Int

    package init(_ bytes: Int) { self.bytes = bytes }

    package var description: String {
        for (unit, size) in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)] where bytes >= size {
            return "\(bytes / size) \(unit)"
        }
        return "\(bytes) bytes"
    }
}
