internal import SiteFiles

/// Hands files over and sums up what they came to. Of several made at a time each task keeps its own.
struct Delivery: Sendable {
    private let take: @Sendable (SiteFile) throws -> Void
    private(set) var files = 0
    private(set) var bytes = 0
    var links: LinkCheck

    init(promising promised: PromisedPages, to take: @escaping @Sendable (SiteFile) throws -> Void) {
        self.take = take
        links = LinkCheck(promised: promised)
    }

    /// One to the same place, with nothing handed over yet.
    var another: Delivery { Delivery(promising: links.promised, to: take) }

    /// Hands over a file and looks at its links.
    mutating func hand(_ file: SiteFile) throws {
        links.add(file)
        try pass(file)
    }

    /// Hands over a file whose links were looked at already, or of which another part was.
    mutating func pass(_ file: SiteFile) throws {
        if file.part == .whole || file.part == .first { files += 1 }
        bytes += file.bytes.count
        try take(file)
    }

    mutating func add(_ other: Delivery) {
        files += other.files
        bytes += other.bytes
        links.add(other.links)
    }
}
