import Foundation
import Publishing

/// A folder of a test's own, gone with it.
final class Scratch {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("vestibule-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.resolvingSymlinksInPath().path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func at(_ name: String) -> String { path + "/" + name }

    func write(_ name: String, _ text: String) throws {
        let folder = (at(name) as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: at(name)))
    }

    /// Every file below a folder with its text, links as `-> target`; the manifest left out.
    func tree(_ name: String) throws -> [String: String] {
        var found: [String: String] = [:]
        for entry in try FileManager.default.subpathsOfDirectory(atPath: at(name)) {
            let path = at(name) + "/" + entry
            let kind = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
            if kind == .typeSymbolicLink {
                found[entry] = "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: path))
            } else if kind == .typeRegular, entry != "site-manifest.json" {
                found[entry] = try String(contentsOfFile: path, encoding: .utf8)
            }
        }
        return found
    }

    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

    func inode(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: at(name))[.systemFileNumber] as? Int
    }

    func permissions(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: at(name))[.posixPermissions] as? Int
    }

    @discardableResult
    func publish(
        _ files: [String: String], to output: String = "public", _ options: PublishingOptions = .init()
    ) async throws -> PublishingReport {
        try await Publisher(output: at(output), options: options).publish { build in
            try files.sorted { $0.key < $1.key }.map { try build.write($0.key, Array($0.value.utf8)) }
        }
    }
}
