import Foundation
import Vetting
import VettingEngine

/// Decisions and explanations a second of processor time, on one core: 80 % bare invitations, 15 % with ten more known
/// facts, 5 % with forty. Nothing is remembered from one sender to the next.
struct Speed {
    let engine: Engine
    let registry: FactRegistry

    func report() {
        let sheets = (0..<4096).map(sheet)
        let vectors = sheets.map(engine.vector)
        print("distinct vectors: \(Set(vectors).count) of \(vectors.count)")
        rate("decisions", sheets.count) { _ = engine.decide(sheets.map(engine.vector)) }
        let some = sheets.prefix(1024)
        rate("explanations with ranked checks", some.count) { for sheet in some { _ = engine.explain(sheet) } }
        rate("firmness", some.count) { for sheet in some { _ = engine.firmness(of: sheet) } }
    }

    private func rate(_ name: String, _ count: Int, _ run: () -> Void) {
        let best = (0..<3).map { _ in processorTime(of: run) }.min() ?? 0
        print("\(name): \(Int(Double(count) / best)) a second (best of 3)")
    }

    /// In seconds; other programs on the machine disturb it less than the clock.
    private func processorTime(of run: () -> Void) -> Double {
        let start = clock()
        run()
        return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }

    private func sheet(_ number: Int) -> FactSheet {
        let sender = InventedSender(registry, seed: UInt64(number))
        let known = number % 20 == 19 ? 40 : number % 20 >= 16 ? 10 : 0
        var generator = SeededGenerator(seed: UInt64(number) &+ 1_000_000)
        var sheet = sender.bare
        let open = registry.definitions.filter { sheet[$0.id] == nil }.shuffled(using: &generator)
        for definition in open.prefix(known) {
            if let observation = sender.truth[definition.id] { sheet.set(definition.id, observation) }
        }
        return sheet
    }
}
