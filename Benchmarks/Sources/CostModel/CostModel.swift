internal import Foundation
internal import Measuring

/// What reports cost, worked out from the figures that `SiteBench` kept: the table of `docs/scale.md`.
///
/// `CostModel <figures.json>`
@main struct CostModel {
    static func main() throws {
        guard CommandLine.arguments.count == 2 else { throw MeasuringError.usage("CostModel <figures.json>") }
        let figures = try SiteFigures.read(URL(fileURLWithPath: CommandLine.arguments[1]))
        guard let cost = Cost(figures) else { throw MeasuringError.cannotRead(CommandLine.arguments[1]) }
        print(
            parameters(cost), proof(cost, figures), example(cost, people: 10_000, invitations: 300), separator: "\n\n")
    }

    private static func parameters(_ cost: Cost) -> String {
        var table = MarkdownTable("", "measured")
        table.add(["`s`, processor time to start", cost.start.asSeconds])
        table.add(["`e`, processor time an invitation", (cost.each * 1e3).asFigure + " ms"])
        table.add(["`d`, bytes an invitation on the disk", (cost.disk / 1e3).asFigure + " kB"])
        table.add(["`D`, bytes of a report without invitations", (cost.emptyDisk / 1e3).asFigure + " kB"])
        table.add(["`M`, memory to start", (cost.memory / 1e6).asFigure + " MB"])
        table.add(["`m`, memory an invitation", (cost.eachMemory / 1e3).asFigure + " kB"])
        return table.text
    }

    /// How far the sums lie from what was measured.
    private static func proof(_ cost: Cost, _ figures: [SiteFigures]) -> String {
        var table = MarkdownTable(
            "invitations", "seconds: by the sum", "measured", "memory: by the sum", "measured", "disk: by the sum",
            "measured")
        for one in figures {
            table.add([
                one.invitations.asFigure, cost.seconds(one.invitations).asSeconds, one.build.processor.asSeconds,
                (cost.memory(one.invitations) / 1e6).asFigure + " MB", one.build.peak.asMegabytes + " MB",
                (cost.bytes(one.invitations) / 1e6).asFigure + " MB", one.bytes.asMegabytes + " MB",
            ])
        }
        return table.text
    }

    private static func example(_ cost: Cost, people: Int, invitations: Int) -> String {
        let minutes = Double(people) * cost.seconds(invitations) / 60
        let share = 100 * cost.start / cost.seconds(invitations)
        return """
            So \(people.asFigure) people with \(invitations) invitations each are \(minutes.asFigure) minutes of one core, \
            \((minutes / 16).asFigure) on sixteen, and \((Double(people) * cost.bytes(invitations) / 1e9).asFigure) GB; \
            \(share.asFigure) % of the time is starting.
            """
    }
}
