internal import Diagnostics
internal import StrictYAML

extension TextFile {
    /// A Markdown file taken apart, with its front matter parsed; nil, and logged, where that cannot be read.
    func frontMatter(_ log: inout DiagnosticLog) -> (parts: FrontMatter, root: YAMLNode)? {
        do {
            let parts = try FrontMatter.split(text, path: path)
            let root = try YAMLNode.parse(parts.yaml, path: path, firstLine: parts.yamlFirstLine)
            return (parts, root ?? .nothing(in: self))
        } catch {
            log.add(error.diagnostics)
            return nil
        }
    }
}
