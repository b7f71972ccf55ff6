internal import CCSV
internal import CSV
internal import Exports

/// A table in memory, to be read by our reader and by the library under it.
public struct TableSubject: Sendable {
    private let bytes: [UInt8]
    /// As the reader of an export gets them.
    private static let chunk = 1 << 16

    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    public var size: Int { bytes.count }

    /// The rows by our reader: with its limits, the line each begins on, and going on after a bad one.
    public func rows() -> Int {
        var rows = 0
        let reader = CSVReader(limits: CSVLimits()) { event in if case .row = event { rows += 1 } }
        eachChunk { reader.feed($0) }
        reader.finish()
        return rows
    }

    /// The rows by libcsv with nothing else.
    public func rowsOfLibrary() -> Int {
        var (parser, rows) = (csv_parser(), 0)
        csv_init(&parser, 0)
        defer { csv_free(&parser) }
        let end: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { _, rows in
            rows?.assumingMemoryBound(to: Int.self).pointee += 1
        }
        withUnsafeMutablePointer(to: &rows) { rows in
            eachChunk { csv_parse(&parser, $0.baseAddress, $0.count, nil, end, rows) }
            csv_fini(&parser, nil, end, rows)
        }
        return rows
    }

    private func eachChunk(_ take: (UnsafeRawBufferPointer) -> Void) {
        bytes.withUnsafeBytes { bytes in
            for start in stride(from: 0, to: bytes.count, by: TableSubject.chunk) {
                take(UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + TableSubject.chunk, bytes.count)]))
            }
        }
    }
}

/// An export in a folder, read as a build reads it: rows become names, dates and addresses.
public enum ExportSubject {
    /// The rows of all files but the messages.
    public static func rows(in folder: String) throws -> Int {
        var export = try OpenExport(folder, limits: ReadingLimits())
        try export.readTables()
        return export.tables.readings.reduce(0) { $0 + $1.rowsRead }
    }
}
