internal import Measuring

/// What each way of doing a part makes in a second, and how its time compares with the first way, which is ours.
struct PartTable {
    private var table = MarkdownTable("part", "a second", "", "time, ours = 1")

    var text: String { table.text }

    mutating func add(_ part: Part) throws {
        for result in try part.contest.run() {
            table.add([
                "\(part.name): \(result.name)", (part.count / result.best).asFigure, part.unit, result.ratio.asFigure,
            ])
        }
    }
}
