internal import Foundation

/// A file that is written a stretch at a time.
struct TextFile: ~Copyable {
    private let handle: FileHandle
    private var waiting: [UInt8] = []
    private static let stretch = 1 << 20

    init(_ path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let handle = FileHandle(forWritingAtPath: path)
        else { throw GenerateError.cannotWrite(path) }
        self.handle = handle
    }

    mutating func line(_ text: String) throws {
        waiting += text.utf8
        waiting.append(10)
        if waiting.count >= TextFile.stretch { try flush() }
    }

    /// One row of a table; a cell is quoted where it has to be.
    mutating func row(_ cells: [String]) throws { try line(cells.map(TextFile.quoted).joined(separator: ",")) }

    mutating func flush() throws {
        try handle.write(contentsOf: waiting)
        waiting.removeAll(keepingCapacity: true)
    }

    private static func quoted(_ cell: String) -> String {
        cell.utf8.contains { $0 == 44 || $0 == 34 || $0 == 10 }
            ? "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : cell
    }
}
