/// A file that stands ready in a site being built: its place, the hash of its bytes, and whether the site had it
/// already with just these bytes.
public struct PublishedFile: Hashable, Sendable {
    public let path: String
    public let isUnchanged: Bool
    /// Whether it was taken over from the old site without being made again.
    public var isKept = false
    let entry: SiteManifest.Entry
}
