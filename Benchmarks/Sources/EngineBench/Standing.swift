import Vetting
import VettingEngine

/// How much is settled at each step of getting to know a sender.
struct Standing {
    let engine: Engine
    let registry: FactRegistry
    static let senders = 2000

    func report() {
        let senders = (0..<Standing.senders).map { InventedSender(registry, seed: UInt64($0)) }
        print("status, over \(senders.count) invented senders:")
        row("as the export shows them", senders.map(\.bare))
        row("with the headline", senders.map(\.withHeadline))
        row(
            "with headline and \"do you know them?\"",
            senders.map { $0.answering("sender.relationship", in: $0.withHeadline) })
        row("everything asked", senders.map(\.truth))
    }

    private func row(_ name: String, _ sheets: [FactSheet]) {
        let verdicts = sheets.map(engine.decide)
        let shares = Status.allCases.map { status in
            let count = verdicts.count { $0.status == status }
            return "\(status) \((100 * Double(count) / Double(verdicts.count)).formatted(decimals: 1)) %"
        }
        let firmness = sheets.map(engine.firmness).reduce(0, +) / Double(sheets.count)
        print("\(name): \(shares.joined(separator: ", ")); mean firmness \((100 * firmness).formatted(decimals: 0)) %")
    }
}
