internal import Diagnostics
internal import Foundation

/// A new site being laid out: nothing that is there already is touched.
struct SiteFolder {
    let path: String
    private(set) var made: [String] = []
    private(set) var kept: [String] = []

    init(_ path: String) throws(DiagnosticError) {
        self.path = path
        try Self.makeFolder(path)
    }

    mutating func write(_ name: String, _ text: String) throws(DiagnosticError) {
        let target = path + "/" + name
        guard !Self.isThere(target) else { return kept.append(name) }
        try Self.makeFolder((target as NSString).deletingLastPathComponent)
        guard FileManager.default.createFile(atPath: target, contents: Data(text.utf8)) else {
            throw DiagnosticError(.error("Cannot write it", at: SourceLocation(target)))
        }
        made.append(name)
    }

    mutating func makeFolder(_ name: String) throws(DiagnosticError) { try Self.makeFolder(path + "/" + name) }

    /// Copies a folder file by file; names below `leavingOut` stay behind.
    mutating func copy(_ source: String, to name: String, leavingOut: String? = nil) throws(DiagnosticError) {
        let source = URL(fileURLWithPath: source).resolvingSymlinksInPath().path
        for entry in try Self.files(in: source).sorted() where leavingOut.map({ !entry.hasPrefix($0 + "/") }) ?? true {
            try copyFile(source + "/" + entry, to: name + "/" + entry)
        }
    }

    private mutating func copyFile(_ source: String, to name: String) throws(DiagnosticError) {
        let target = path + "/" + name
        guard !Self.isThere(target) else { return kept.append(name) }
        try Self.makeFolder((target as NSString).deletingLastPathComponent)
        do {
            try FileManager.default.copyItem(atPath: source, toPath: target)
        } catch {
            throw DiagnosticError(.error("Cannot write it", at: SourceLocation(target)))
        }
        made.append(name)
    }

    private static func files(in folder: String) throws(DiagnosticError) -> [String] {
        do {
            return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { !isFolder(folder + "/" + $0) }
        } catch {
            throw DiagnosticError(.error("Cannot read the folder", at: SourceLocation(folder)))
        }
    }

    private static func makeFolder(_ path: String) throws(DiagnosticError) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw DiagnosticError(.error("Cannot make the folder", at: SourceLocation(path)))
        }
    }

    /// Anything at all, a link that leads nowhere included.
    private static func isThere(_ path: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: path)) != nil
    }
}
