/// What the text of the same pages took by two template engines, in seconds of processor time.
public struct TemplateFigures: Codable, Sendable {
    public var pages = 0
    public var own = 0.0
    public var mustache = 0.0

    public init() {}
}
