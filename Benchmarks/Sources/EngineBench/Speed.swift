import SeededRandom
import Measuring
import Vetting
import VettingEngine

/// Decisions and explanations a second of processor time, on one core: 80 % bare invitations, 15 % with ten more known
/// facts, 5 % with forty, no two alike. Nothing is remembered from one sender to the next.
struct Speed {
    let engine: Engine
    let registry: FactRegistry

    func report() {
        let sheets = distinctSheets(4000)
        let some = sheets.prefix(1000)
        var table = MarkdownTable("one core, best of three", "a second", "aim")
        table.add([
            "decisions", rate(sheets.count) { _ = engine.decide(sheets.map(engine.vector)) }, "200,000",
        ])
        table.add([
            "full explanations with ranked checks",
            rate(some.count) { for sheet in some { _ = engine.explain(sheet) } }, "10,000",
        ])
        table.add(["firmness alone", rate(some.count) { for sheet in some { _ = engine.firmness(of: sheet) } }, ""])
        print(table.text)
    }

    private func rate(_ count: Int, _ run: () -> Void) -> String {
        let best = (0..<3).map { _ in processorTime(of: run) }.min() ?? 0
        return (Double(count) / best).asFigure
    }

    private func processorTime(of run: () -> Void) -> Double {
        let start = ProcessorClock.ofThread
        run()
        return ProcessorClock.ofThread - start
    }

    /// Of twenty, sixteen bare, three with ten more facts and one with forty.
    private func distinctSheets(_ count: Int) -> [FactSheet] {
        var seen: Set<FactVector> = []
        var seed: UInt64 = 0
        return (0..<count).map { place in
            let known = place % 20 == 19 ? 40 : place % 20 >= 16 ? 10 : 0
            while true {
                seed += 1
                let sheet = sheet(seed, known: known)
                if seen.insert(engine.vector(of: sheet)).inserted { return sheet }
            }
        }
    }

    private func sheet(_ seed: UInt64, known: Int) -> FactSheet {
        let sender = InventedSender(registry, seed: seed)
        var generator = SeededGenerator(seed: seed &+ 1_000_000)
        var sheet = sender.bare
        let open = registry.definitions.filter { sheet[$0.id] == nil }.shuffled(using: &generator)
        for definition in open.prefix(known) {
            if let observation = sender.truth[definition.id] { sheet.set(definition.id, observation) }
        }
        return sheet
    }
}
