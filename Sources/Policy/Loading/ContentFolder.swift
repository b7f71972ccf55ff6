internal import Diagnostics
internal import Foundation

/// Opens exactly the files of a content folder that mean something, and nothing below or beside them.
struct ContentFolder {
    /// Where the folder is.
    let folder: String
    /// What the user calls it, to begin paths in messages with.
    let shownAs: String
    /// Whether the cases are opened, too.
    var withCases = true
    /// Bytes that one file may hold at most.
    static let largestFile = 4 << 20

    func read() throws(DiagnosticError) -> ContentFiles {
        var log = DiagnosticLog()
        guard isFolder("") else {
            throw DiagnosticError(.error("There is no content folder here", at: SourceLocation(shownAs)))
        }
        let files = ContentFiles(
            facts: required("facts.yml", &log), policy: required("policy.yml", &log),
            sources: required("sources.yml", &log), guidance: all(in: "guidance", ending: ".md", &log),
            replies: all(in: "replies", ending: ".md", &log), lexicons: all(in: "lexicon", ending: ".yml", &log),
            lists: all(in: "lists", ending: ".txt", &log),
            cases: withCases ? all(in: "cases", ending: ".yml", &log) : [])
        if files.guidance.isEmpty, !log.hasErrors {
            log.error("Guidance needs at least one page", at: SourceLocation(shown("guidance")))
        }
        try log.throwIfErrors()
        return files
    }

    private func required(_ name: String, _ log: inout DiagnosticLog) -> TextFile {
        guard FileManager.default.fileExists(atPath: actual(name)) else {
            log.error("The content folder needs this file", at: SourceLocation(shown(name)))
            return TextFile(path: shown(name), text: "")
        }
        return file(name, &log) ?? TextFile(path: shown(name), text: "")
    }

    /// The files of one folder, sorted by name; hidden ones and other endings are left alone.
    private func all(in name: String, ending: String, _ log: inout DiagnosticLog) -> [TextFile] {
        guard isFolder(name) else { return [] }
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: actual(name))
            return names.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.sorted()
                .compactMap { file("\(name)/\($0)", &log) }
        } catch {
            log.error("The folder cannot be read", at: SourceLocation(shown(name)))
            return []
        }
    }

    private func file(_ name: String, _ log: inout DiagnosticLog) -> TextFile? {
        let place = SourceLocation(shown(name))
        guard !isFolder(name), let data = FileManager.default.contents(atPath: actual(name)) else {
            log.error("The file cannot be read", at: place)
            return nil
        }
        guard data.count <= Self.largestFile else {
            log.error("A content file holds at most \(Self.largestFile / 1024) KiB", at: place)
            return nil
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            log.error("The file is not UTF-8 text", at: place)
            return nil
        }
        return TextFile(path: shown(name), text: text)
    }

    private func actual(_ name: String) -> String { name.isEmpty ? folder : "\(folder)/\(name)" }

    private func shown(_ name: String) -> String { shownAs.isEmpty ? name : "\(shownAs)/\(name)" }

    private func isFolder(_ name: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: actual(name), isDirectory: &isDirectory) && isDirectory.boolValue
    }
}
