/// Parts of a page rendered ahead: the sections over its ``Ready`` fields, for all pages that share these.
public struct PreparedParts: Sendable {
    /// All parts, one behind the other.
    public internal(set) var bytes: [UInt8] = []
    /// None: every part is rendered with its page.
    public init() {}

    /// By number of the part, where it stands in `bytes`.
    var ranges: [Range<Int>] = []

    /// The bytes of each part.
    public var all: [ArraySlice<UInt8>] { ranges.map { bytes[$0] } }
}
