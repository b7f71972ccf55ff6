internal import Diagnostics
internal import Foundation

/// Where the shipped themes and content are found, looked up in this order: the site's own folder, `VESTIBULE_SHARE`,
/// `../share/vestibule` beside the program, and for a development build the nearest folder above it that holds
/// `themes/default`.
struct Share: Sendable {
    /// Existing folders, in the order of the look-up.
    let roots: [String]

    init(site: String, surroundings: Surroundings) {
        var candidates = [site]
        if let named = surroundings.environment["VESTIBULE_SHARE"], !named.isEmpty { candidates.append(named) }
        if let program = surroundings.executable { candidates += Self.around(program) }
        roots = candidates.filter { isFolder($0) }
    }

    private static func around(_ program: String) -> [String] {
        let folder = URL(fileURLWithPath: program).deletingLastPathComponent()
        let installed = folder.deletingLastPathComponent().appendingPathComponent("share/vestibule").path
        var above = [folder]
        while let last = above.last, last.path != "/" { above.append(last.deletingLastPathComponent()) }
        let checkout = above.map(\.path).first { isFolder($0 + "/themes/default") }
        return [installed] + (checkout.map { [$0] } ?? [])
    }

    /// The folders that hold themes; a theme's files are taken from the first that has them.
    var themes: [String] { roots.map { $0 + "/themes" }.filter(isFolder) }

    func folder(_ name: String) throws(DiagnosticError) -> String {
        guard let found = roots.map({ $0 + "/" + name }).first(where: isFolder) else {
            throw DiagnosticError(
                .error(
                    "The folder \(name) that belongs to this program was not found; name its place in VESTIBULE_SHARE"))
        }
        return found
    }
}

func isFolder(_ path: String) -> Bool {
    var folder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &folder) && folder.boolValue
}

/// Whether two paths lead to one folder, links resolved.
func isSameFolder(_ one: String, _ other: String) -> Bool {
    func real(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
    }
    return real(one) == real(other)
}
