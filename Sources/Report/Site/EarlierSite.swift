/// The site that stands where the new one will: what would be made again from the same stays as it is.
public protocol EarlierSite: Sendable {
    /// Every file that belongs to it.
    var paths: [String] { get }

    /// The bytes of a page that was made from just this, and stands as it was written; else nil.
    ///
    /// - Parameter fingerprint: of everything that the page's bytes depend on.
    func page(_ path: String, madeFrom fingerprint: UInt128) -> [UInt8]?

    /// The lines of a file that stands as it was written; nil where there is none.
    func lines(of path: String) -> (any EarlierLines)?
}

/// A file of an earlier site, by its lines.
public protocol EarlierLines: Sendable {
    var count: Int { get }

    /// The bytes of a line without its end, at most `limit`; nil where they cannot be read.
    ///
    /// - Parameter number: from 0.
    func line(_ number: Int, upTo limit: Int) -> [UInt8]?
}
