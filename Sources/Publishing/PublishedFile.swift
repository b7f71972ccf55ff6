/// A file that stands ready in a site being built: its place, the hash of its bytes, and whether the site had it
/// already with just these bytes.
public struct PublishedFile: Hashable, Sendable {
    public let path: String
    public let isUnchanged: Bool
    let hash: ContentHash
}
