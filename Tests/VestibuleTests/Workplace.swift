import Foundation

/// A folder of a test's own, gone with it.
final class Workplace {
    let path: String
    var program: Program { Program(folder: path) }

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("vestibule-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.resolvingSymlinksInPath().path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func at(_ name: String) -> String { path + "/" + name }

    func copy(_ source: String, to name: String) throws {
        try FileManager.default.copyItem(atPath: source, toPath: at(name))
    }

    func write(_ name: String, _ text: String) throws {
        let folder = (at(name) as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: at(name)))
    }

    func text(_ name: String) throws -> String { try String(contentsOfFile: at(name), encoding: .utf8) }

    /// Every file below a folder with its bytes.
    func files(_ name: String = "") throws -> [String: Data] {
        var found: [String: Data] = [:]
        for entry in try FileManager.default.subpathsOfDirectory(atPath: at(name)) {
            var isFolder: ObjCBool = false
            let path = at(name) + "/" + entry
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            found[entry] = try Data(contentsOf: URL(fileURLWithPath: path))
        }
        return found
    }

    /// A small site: one dossier, the shipped content and theme.
    func makeSite() throws {
        try write("site.yml", "owner: { name: Maya Lindgren }\ninputs: { dossiers: senders }\n")
        try write(
            "senders/robin.md",
            """
            ---
            sender: { name: Robin Example, profile: https://www.linkedin.com/in/robin-example }
            invitation: { sentAt: 2026-11-03, message: "Hello Maya, we met at the book fair in spring." }
            facts: { sender.relationship: friend }
            ---
            A friend of old.
            """)
    }
}
