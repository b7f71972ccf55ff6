import Vetting

extension CompiledPolicy {
    /// The cells of which several classes are possible and on which some rule, or the response itself, still depends.
    ///
    /// - Parameter limit: stops and returns nil as soon as there are more.
    func openCells(_ vector: FactVector, _ truths: LaneTruths, _ lane: Int, atMost limit: Int) -> [Int]? {
        var isOpen = [Bool](repeating: false, count: space.cells.count)
        var count = 0
        func open(_ cell: Int) {
            guard !isOpen[cell], vector.masks[cell].nonzeroBitCount > 1 else { return }
            isOpen[cell] = true
            count += 1
        }
        for place in rules.indices where count <= limit {
            if let when = rules[place].when, isDecided(when, truths, lane) { continue }
            if rules[place].when == nil, !truths.possible[place].contains(lane) { continue }
            for cell in rules[place].cells { open(cell) }
        }
        for node in questions.nodes where !isDecided(node, truths, lane) {
            for cell in questionCells[node] ?? [] { open(cell) }
        }
        return count > limit ? nil : isOpen.indices.filter { isOpen[$0] }
    }

    func openCells(_ vector: FactVector, _ truths: LaneTruths, _ lane: Int) -> [Int] {
        openCells(vector, truths, lane, atMost: .max) ?? []
    }

    private func isDecided(_ node: Int, _ truths: LaneTruths, _ lane: Int) -> Bool {
        truths.isTrue[node].contains(lane) || truths.isFalse[node].contains(lane)
    }
}

extension EngineQuestions {
    var nodes: [Int] {
        [askSilent, askWaiting, askReplied, notAsked, strangersOpen, statesReason, isPersonal, saysHowConnected]
    }
}
