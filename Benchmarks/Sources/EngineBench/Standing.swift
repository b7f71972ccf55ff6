import Measuring
import Vetting
import VettingEngine

/// How much is settled at each step of getting to know a sender.
struct Standing {
    let engine: Engine
    let registry: FactRegistry
    static let senders = 2000

    func report() {
        let senders = (0..<Standing.senders).map { InventedSender(registry, seed: UInt64($0)) }
        var table = MarkdownTable(
            ["what is known of \(senders.count.asFigure) invented senders"] + Status.allCases.map(\.rawValue)
                + ["mean firmness"])
        table.add(row("what the export shows", senders.map(\.bare)))
        table.add(row("the headline, too", senders.map(\.withHeadline)))
        table.add(
            row(
                "and whether the owner knows them",
                senders.map { $0.answering("sender.relationship", in: $0.withHeadline) }))
        table.add(row("everything that can be asked", senders.map(\.truth)))
        print(table.text)
    }

    private func row(_ name: String, _ sheets: [FactSheet]) -> [String] {
        let verdicts = sheets.map(engine.decide)
        let shares = Status.allCases.map { status in
            Double(verdicts.count { $0.status == status }) / Double(verdicts.count)
        }
        let firmness = sheets.map(engine.firmness).reduce(0, +) / Double(sheets.count)
        return [name] + (shares + [firmness]).map { (100 * $0).formatted(decimals: 1) + " %" }
    }
}
