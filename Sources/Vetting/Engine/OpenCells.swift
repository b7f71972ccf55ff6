extension CompiledPolicy {
    /// The cells of which several classes are possible and on which some rule, or the response itself, still depends.
    func openCells(_ vector: FactVector, _ truths: LaneTruths, _ lane: Int) -> [Int] {
        var isOpen = [Bool](repeating: false, count: space.cells.count)
        for (place, rule) in rules.enumerated() {
            if let when = rule.when, isDecided(when, truths, lane) { continue }
            if !truths.possible[place].contains(lane), rule.when == nil { continue }
            for cell in rule.cells { isOpen[cell] = true }
        }
        for node in questions.nodes where !isDecided(node, truths, lane) { open(node, &isOpen) }
        return space.cells.indices.filter { isOpen[$0] && vector.masks[$0].nonzeroBitCount > 1 }
    }

    private func isDecided(_ node: Int, _ truths: LaneTruths, _ lane: Int) -> Bool {
        truths.isTrue[node].contains(lane) || truths.isFalse[node].contains(lane)
    }

    private func open(_ node: Int, _ isOpen: inout [Bool]) {
        if case .cell(let cell, _) = nodes[node].operation { isOpen[cell] = true }
        for child in nodes[node].children { open(child, &isOpen) }
    }
}

extension EngineQuestions {
    var nodes: [Int] {
        [askSilent, askWaiting, askReplied, notAsked, strangersOpen, statesReason, isPersonal, saysHowConnected]
    }
}
