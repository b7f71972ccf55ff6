internal import Foundation
internal import Measuring

/// Whole builds of generated sites, from outside, in turn with the bare writing of the same files: prints the table and
/// keeps the figures.
///
/// `SiteBench <vestibule> <share folder> <figures.json> <invitations>…`: the program, where its `content` and `themes` are,
/// and where the figures go. A site of one invitation is measured as well: what it takes is what starting takes.
@main struct SiteBench {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let sizes = arguments.dropFirst(3).compactMap { Int($0) }
        guard !sizes.isEmpty, sizes.count == arguments.count - 3 else {
            throw MeasuringError.usage("SiteBench <vestibule> <share> <figures.json> <invitations>…")
        }
        var table = SiteTable()
        var figures: [SiteFigures] = []
        try Scratch.with { folder in
            for size in Set([1] + sizes).sorted() {
                let site = SizedSite(invitations: size, program: arguments[0], share: arguments[1], folder: folder)
                figures.append(try site.measure())
                table.add(figures[figures.count - 1])
            }
        }
        try JSONEncoder().encode(figures).write(to: URL(fileURLWithPath: arguments[2]))
        print(table.text)
    }
}
