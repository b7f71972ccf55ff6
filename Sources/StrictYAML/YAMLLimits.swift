/// What a YAML file may hold at most; beyond it, a located error.
public struct YAMLLimits: Sendable {
    /// Bytes of UTF-8 in one file.
    public var size = 1 << 20
    /// Levels of lists and mappings within each other.
    public var depth = 32

    public init() {}
}
