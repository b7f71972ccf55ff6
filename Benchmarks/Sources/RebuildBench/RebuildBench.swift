internal import Foundation
internal import Measuring

/// The same site built again after changes of several kinds, beside the hard-linking of its files into a new folder and
/// the removing of the old one.
///
/// `RebuildBench <vestibule> <share folder> <invitations>`
@main struct RebuildBench {
    private static let rounds = 3

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let invitations = Int(arguments[3]) else {
            throw MeasuringError.usage("RebuildBench <vestibule> <share folder> <invitations>")
        }
        print(
            try Scratch.with { folder in
                var site = try ChangingSite(
                    folder, invitations: invitations, program: arguments[1], share: arguments[2])
                return table(try (0..<rounds).map { try round($0, of: &site) })
            })
    }

    private struct Row {
        var name: String
        var files: String
        var usage: Usage
    }

    /// Everything made, then one change after the other.
    private static func round(_ number: Int, of site: inout ChangingSite) throws -> [Row] {
        site.begin(round: number)
        var rows = [try row("all of it", site.build())]
        for change in Change.allCases {
            try site.make(change, round: number)
            rows.append(try row(change.rawValue, site.build()))
        }
        let links = try site.linkAndUnlink()
        return rows + [Row(name: "(linking and unlinking the files alone)", files: "", usage: links)]
    }

    private static func row(_ name: String, _ build: (usage: Usage, written: Int)) -> Row {
        Row(name: name, files: build.written.asFigure, usage: build.usage)
    }

    private static func table(_ rounds: [[Row]]) -> String {
        var table = MarkdownTable(
            "changed since the last build", "files written", "clock", "processor", "to a full build: clock",
            "processor")
        let best = rounds[0].indices.map { number in Usage.best(of: rounds.map { $0[number].usage }) }
        for (row, usage) in zip(rounds[0], best) {
            table.add([
                row.name, row.files, usage.clock.asSeconds, usage.processor.asSeconds,
                (usage.clock / best[0].clock).asFigure, (usage.processor / best[0].processor).asFigure,
            ])
        }
        return table.text
    }
}
