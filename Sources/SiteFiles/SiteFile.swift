/// A file of the site, or a part of one.
public struct SiteFile: Sendable {
    /// From the site's folder: `senders/ada-1f2e.html`.
    public var path: String
    public var bytes: [UInt8]
    public var part: Part
    /// Of everything that the bytes depend on, where that is known apart from them.
    public var fingerprint: UInt128?
    /// The earlier site has the file with just these bytes.
    public var isKept = false

    /// Where in its file the bytes belong. Between the parts of one file other, whole files may come.
    public enum Part: Sendable { case whole, first, next, last }

    public init(_ path: String, _ bytes: [UInt8], part: Part = .whole) {
        self.path = path
        self.bytes = bytes
        self.part = part
    }

    package init(kept path: String, _ bytes: [UInt8], madeFrom fingerprint: UInt128) {
        self.init(path, bytes)
        (self.fingerprint, isKept) = (fingerprint, true)
    }

    package init(_ path: String, _ text: String) { self.init(path, Array(text.utf8)) }
}
