internal import Foundation

/// A folder for one run, gone with it.
final class FuzzFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "vestibule-fuzz-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
        try Data(bytes).write(to: URL(filePath: path + "/" + name))
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path + "/" + name)), as: UTF8.self)
    }

    /// Everything in it, sorted.
    func names() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: path).sorted() }
}
