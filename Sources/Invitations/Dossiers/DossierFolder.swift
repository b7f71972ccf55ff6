internal import Diagnostics
internal import Foundation

/// Reads every dossier of a folder: `*.md` and `*.csv`, not deeper.
struct DossierFolder {
    let facts: FactValueReader
    let limits: ReadingLimits

    func read(_ path: String, _ log: inout DiagnosticLog) -> [Dossier] {
        let names: [String]
        do { names = try Folder.names(in: path, shownAs: path) } catch {
            log.add(error.diagnostics)
            return []
        }
        return names.flatMap { read(named: $0, in: path, &log) }
    }

    private func read(named name: String, in folder: String, _ log: inout DiagnosticLog) -> [Dossier] {
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        let isTable = name.lowercased().hasSuffix(".csv")
        guard isTable || name.lowercased().hasSuffix(".md"), !Folder.isFolder(path) else { return [] }
        guard let bytes = bytes(of: path, limit: isTable ? limits.fileSize : limits.textSize, &log) else { return [] }
        if isTable { return DossierTable(facts: facts, limits: limits).read(bytes, path: path, &log) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            log.error("The file is not UTF-8 text", at: SourceLocation(path))
            return []
        }
        return DossierReader(facts: facts).read(text, path: path, &log).map { [$0] } ?? []
    }

    private func bytes(of path: String, limit: Int, _ log: inout DiagnosticLog) -> [UInt8]? {
        do {
            return try TextFile.bytes(of: path, limit: limit)
        } catch {
            log.add(error.diagnostics)
            return nil
        }
    }
}

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
