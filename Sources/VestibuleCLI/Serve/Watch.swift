internal import Foundation

/// Notices changes of files by their dates and sizes.
struct Watch {
    private struct Trace: Hashable {
        var path: String
        var size: Int
        var changed: Date
    }

    private var last: Set<Trace>

    init(paths: [String]) { last = Self.traces(paths) }

    /// Whether anything changed since the last time this was asked.
    mutating func hasChanged(_ paths: [String]) -> Bool {
        let now = Self.traces(paths)
        defer { last = now }
        return now != last
    }

    private static func traces(_ paths: [String]) -> Set<Trace> {
        var found: Set<Trace> = []
        for path in paths {
            found.formUnion(trace(path))
            for entry in FileManager.default.enumerator(atPath: path) ?? FileManager.DirectoryEnumerator() {
                if let entry = entry as? String { found.formUnion(trace(path + "/" + entry)) }
            }
        }
        return found
    }

    private static func trace(_ path: String) -> [Trace] {
        guard let status = try? FileManager.default.attributesOfItem(atPath: path) else { return [] }
        let size = (status[.size] as? Int) ?? 0
        return [Trace(path: path, size: size, changed: (status[.modificationDate] as? Date) ?? .distantPast)]
    }
}
