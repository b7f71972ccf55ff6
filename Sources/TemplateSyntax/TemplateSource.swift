/// The text of one template, with the name that others use for it and the path that errors show.
public struct TemplateSource: Hashable, Sendable {
    /// The name in `{{>name}}` and `{{<name}}`: the file's name without `.mustache`.
    public var name: String
    /// The file as the user knows it.
    public var path: String
    public var text: String
    /// The line of the file that the text begins on.
    public var firstLine: Int

    public init(name: String, path: String, text: String, firstLine: Int = 1) {
        self.name = name
        self.path = path
        self.text = text
        self.firstLine = firstLine
    }
}
