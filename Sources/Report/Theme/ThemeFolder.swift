internal import Diagnostics
internal import Foundation

/// Reads the files of one folder of a theme.
enum ThemeFolder {
    struct File {
        var name: String
        /// As the user knows it.
        var path: String
        var bytes: [UInt8]
    }

    static func isThere(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// Sorted by name; hidden files and folders are left out, a folder that is not there is empty.
    static func files(in folder: String, ending: String) throws(DiagnosticError) -> [File] {
        guard isThere(folder) else { return [] }
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            return try names.filter { !$0.hasPrefix(".") && $0.hasSuffix(ending) && !isThere("\(folder)/\($0)") }.map {
                name in
                let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
                return File(name: name, path: "\(folder)/\(name)", bytes: Array(data))
            }
        } catch {
            throw DiagnosticError(.error("The theme's folder \(folder) cannot be read", at: SourceLocation(folder)))
        }
    }
}
