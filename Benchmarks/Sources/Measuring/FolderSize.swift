internal import Foundation

/// How many files of a folder fit, and how large they are.
public struct FolderSize {
    public private(set) var files = 0
    public private(set) var bytes = 0

    /// - Parameter fits: asked with each path below the folder.
    public init(_ folder: String, where fits: (String) -> Bool) throws {
        guard let listing = FileManager.default.enumerator(atPath: folder) else {
            throw MeasuringError.cannotRead(folder)
        }
        for case let path as String in listing where fits(path) {
            guard let size = listing.fileAttributes?[.size] as? Int else { continue }
            files += 1
            bytes += size
        }
    }

    /// Bytes of a file.
    public var mean: Double { Double(bytes) / Double(max(files, 1)) }
}
