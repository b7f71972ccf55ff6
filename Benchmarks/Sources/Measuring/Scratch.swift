internal import Foundation

/// A folder for the time of one measurement.
///
/// With `VESTIBULE_KEEP` in the environment it stays: a file system without a journal passes over inodes that were just freed
/// one by one, and whatever was measured next would be told as slow.
public enum Scratch {
    /// Hands over the path of a new folder and removes it afterwards; what stays behind is said, for it may be gigabytes.
    public static func with<Result>(_ use: (String) throws -> Result) throws -> Result {
        let path = try make()
        defer { remove(path) }
        return try use(path)
    }

    /// As above.
    public static func with<Result: Sendable>(_ use: @Sendable (String) async throws -> Result) async throws -> Result {
        let path = try make()
        defer { remove(path) }
        return try await use(path)
    }

    private static func make() throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("bench-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    private static func remove(_ path: String) {
        if ProcessInfo.processInfo.environment["VESTIBULE_KEEP"] != nil { return }
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            FileHandle.standardError.write(Data("Left behind: \(path)\n".utf8))
        }
    }
}
