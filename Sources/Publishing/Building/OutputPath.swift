internal import Diagnostics

/// The place of one file in the site, relative to its root: `senders/dana-reyes-1f3a.html`.
///
/// Only paths that cannot leave the output folder and that every common file system takes are let through: parts
/// joined by `/`, none of them empty, `.`, `..` or above 255 bytes, and no control character, quotation mark or
/// backslash anywhere.
struct OutputPath: Hashable, Sendable {
    let text: String

    init(_ text: String) throws(DiagnosticError) {
        guard Self.isInside(text) else {
            throw DiagnosticError(.error("A file of the site cannot be named \(text.debugDescription)"))
        }
        guard text != SiteManifest.fileName else {
            throw DiagnosticError(.error("\(text) is written by the publisher itself"))
        }
        self.text = text
    }

    static func isInside(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x5C }) else {
            return false
        }
        return text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part.count <= 255 && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
        }
    }
}

extension String {
    /// The folders that lead to a path, outermost first: `a/b/c` gives `a` and `a/b`.
    var parentFolders: [String] {
        utf8.indices.filter { utf8[$0] == UInt8(ascii: "/") }.map { String(self[..<$0]) }
    }
}
