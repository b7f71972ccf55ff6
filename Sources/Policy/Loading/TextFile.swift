/// A file of the content folder, read whole.
public struct TextFile: Sendable, Hashable {
    /// As the user knows it: `content/guidance/recruiters.md`.
    public var path: String
    public var text: String

    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// The file's name without folder and ending: `recruiters`.
    public var name: String {
        let file = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
        return String(file[..<(file.lastIndex(of: ".") ?? file.endIndex)])
    }
}
