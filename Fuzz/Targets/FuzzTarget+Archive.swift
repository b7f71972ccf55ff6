internal import Diagnostics
internal import Exports

extension FuzzTarget {
    /// A ZIP. Nothing is unpacked to the disk, nothing beyond the limits.
    static func archive(_ bytes: [UInt8]) throws {
        let folder = try FuzzFolder()
        try folder.write(bytes, to: "x.zip")
        var limits = ReadingLimits()
        limits.fileSize = 1 << 20
        limits.totalSize = 2 << 20
        do {
            var export = try OpenExport(folder.path + "/x.zip", limits: limits)
            try export.readTables()
            let rows = export.tables.readings.reduce(0) { $0 + $1.rowsRead }
            try promise(rows < limits.totalSize, "\(rows) rows within \(limits.totalSize) bytes")
        } catch let error as DiagnosticError {
            try promiseWellFormed(error.diagnostics.map { Diagnostic($0.severity, $0.message) }, in: "")
        }
        try promise(try folder.names() == ["x.zip"], "Beside the archive lies something")
    }
}
