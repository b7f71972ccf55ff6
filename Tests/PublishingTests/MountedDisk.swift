import Foundation

/// A small file system in memory, mounted for one test where that is allowed (root, and mounts permitted).
final class MountedDisk {
    static let isAllowed: Bool = {
        guard geteuid() == 0, let disk = try? MountedDisk() else {
            print("Tests on a full, read-only or mounted disk are skipped: they need root and the right to mount")
            return false
        }
        _ = disk
        return true
    }()

    /// The folder that it is mounted on; outlives the mount.
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try Self.run("mount", ["-t", "tmpfs", "-o", "size=256k,mode=755", "tmpfs", scratch.path])
    }

    deinit { try? Self.run("umount", ["-l", scratch.path]) }

    func makeReadOnly() throws { try Self.run("mount", ["-o", "remount,ro", scratch.path]) }

    private struct Refused: Error {}

    private static func run(_ command: String, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [command] + arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Refused() }
    }
}
