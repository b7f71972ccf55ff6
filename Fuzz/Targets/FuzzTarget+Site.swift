internal import Diagnostics
internal import Dossiers

extension FuzzTarget {
    /// A site.yml.
    static func site(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        do {
            _ = try SiteConfiguration.parse(text, path: "site.yml")
        } catch {
            try promise(error.diagnostics.contains { $0.severity == .error }, "site.yml is refused without a word")
            try promiseWellFormed(error.diagnostics, in: text)
        }
    }
}
