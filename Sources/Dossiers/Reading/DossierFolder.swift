package import Diagnostics
package import Exports
internal import Parallel
package import People

/// Reads every dossier of a folder: `*.md` and `*.csv`, not deeper.
package struct DossierFolder {
    let facts: FactValueReader
    let limits: ReadingLimits

    package init(facts: FactValueReader, limits: ReadingLimits) {
        self.facts = facts
        self.limits = limits
    }

    package func read(_ path: String, _ log: inout DiagnosticLog) -> [Dossier] {
        let names: [String]
        do { names = try Folder.names(in: path, shownAs: path) } catch {
            log.add(error.diagnostics)
            return []
        }
        return log.map(names) { read(named: $0, in: path, &$1) }.flatMap(\.self)
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
