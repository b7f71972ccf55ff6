package import Diagnostics
internal import Foundation

/// A file read in pieces, so that memory does not grow with it.
package struct ByteSource {
    private static let piece = 1 << 16

    let path: String
    private let handle: FileHandle
    private let limit: Int
    private var left: Int

    /// - Parameter limit: bytes that the file may hold at most.
    package init(path: String, limit: Int) throws(DiagnosticError) {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw DiagnosticError(.error("The file cannot be read", at: SourceLocation(path)))
        }
        self.path = path
        self.handle = handle
        self.limit = limit
        left = limit
    }

    /// The next bytes; none at the end.
    mutating func next() throws(DiagnosticError) -> [UInt8] {
        let data: Data?
        do { data = try handle.read(upToCount: Self.piece) } catch {
            throw DiagnosticError(.error("The file cannot be read", at: SourceLocation(path)))
        }
        let bytes = data.map(Array.init) ?? []
        left -= bytes.count
        guard left >= 0 else {
            throw DiagnosticError(.error("The file is larger than \(limit) bytes", at: SourceLocation(path)))
        }
        return bytes
    }
}
