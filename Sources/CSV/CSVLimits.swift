/// What a table may hold at most; a row beyond it is told as one that cannot be read.
public struct CSVLimits: Sendable, Hashable {
    /// Bytes of one field.
    public var fieldSize = 4 << 20
    /// Bytes of one row.
    public var rowSize = 8 << 20
    public var columns = 1024

    public init() {}
}
