internal import Diagnostics
internal import Exports
internal import Foundation

/// Small files that are read whole.
enum TextFile {
    static func bytes(of path: String, limit: Int) throws(DiagnosticError) -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: path), !Folder.isFolder(path) else {
            throw DiagnosticError(.error("The file cannot be read", at: SourceLocation(path)))
        }
        defer { handle.closeFile() }
        let data: Data
        do { data = try handle.read(upToCount: limit + 1) ?? Data() } catch {
            throw DiagnosticError(.error("The file cannot be read", at: SourceLocation(path)))
        }
        guard data.count <= limit else {
            throw DiagnosticError(.error("The file is larger than \(ByteCount(limit))", at: SourceLocation(path)))
        }
        return Array(data)
    }
}
