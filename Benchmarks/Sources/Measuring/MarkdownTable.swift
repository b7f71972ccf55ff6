internal import Foundation

/// A table in Markdown: text in the first column, figures in the others.
public struct MarkdownTable {
    private let head: [String]
    private var rows: [[String]] = []

    public init(_ head: String...) { self.init(head) }

    public init(_ head: [String]) { self.head = head }

    /// Also says the row on standard error, so that whoever waits sees how far it is.
    public mutating func add(_ cells: [String]) {
        rows.append(cells)
        FileHandle.standardError.write(Data((line(cells) + "\n").utf8))
    }

    public var text: String {
        let rule = "| --- |" + String(repeating: " ---: |", count: head.count - 1)
        return ([line(head), rule] + rows.map(line)).joined(separator: "\n")
    }

    private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
