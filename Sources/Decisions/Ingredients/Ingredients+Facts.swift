internal import Invitations
internal import Vetting

extension Ingredients {
    /// Everything that a sheet knows, with where it is from.
    mutating func add(_ facts: FactSheet) {
        for index in facts.registry.definitions.indices { add(facts[index: index]) { $0.add($1) } }
        addRest(of: facts)
        add(facts.newestDate) { $0.add($1) }
    }

    /// The same, but of their own facts only whether and whence they are known.
    ///
    /// - Parameter own: the numbers of these facts in the registry.
    private mutating func add(_ facts: FactSheet, but own: [Int]) {
        for index in facts.registry.definitions.indices {
            add(facts[index: index]) { list, observation in
                if own.contains(index) { list.addSource(of: observation) } else { list.add(observation) }
            }
        }
        addRest(of: facts)
    }

    /// The same for all sheets that know the same, but for their own facts.
    static func likeness(of facts: FactSheet, but own: [Int]) -> UInt128 {
        var ingredients = Ingredients()
        ingredients.add(facts, but: own)
        return ingredients.fingerprint
    }

    /// What a sheet knows, where all but the own facts is in `likeness` already.
    mutating func add(_ likeness: UInt128, ownOf facts: FactSheet) {
        add(likeness)
        for fact in OwnFacts.ids.sorted() { add(facts[fact]) { $0.add($1) } }
        add(facts.newestDate) { $0.add($1) }
    }

    private mutating func addRest(of facts: FactSheet) {
        add(each: facts.overridden.sorted { $0.key < $1.key }) { list, entry in
            list.add(entry.key.name)
            list.add(entry.value)
        }
        add(each: facts.couldNotTell.sorted()) { $0.add($1.name) }
        add(facts.isKnownToOwner)
        add(facts.waitUntil) { $0.add($1) }
    }

    private mutating func add(_ observation: Observation) {
        add(observation.value)
        addSource(of: observation)
    }

    private mutating func addSource(of observation: Observation) {
        add(observation.source)
        add(observation.on) { $0.add($1) }
    }

    private mutating func add(_ source: FactSource) {
        switch source {
        case .export(let file): add(0, file)
        case .dossier(let note): add(1, note)
        case .text(let passage): add(2, passage)
        case .owner: add(3)
        case .computed(let from): add(4, from)
        }
    }

    private mutating func add(_ kind: Int, _ text: String) {
        add(kind)
        add(text)
    }

    mutating func add(_ value: FactValue) {
        switch value {
        case .flag(let flag): add(flag ? 1 : 0)
        case .count(let range):
            add(2)
            add(range.lower)
            add(range.upper) { $0.add($1) }
        case .oneOf(let values):
            add(3)
            add(each: values) { $0.add($1) }
        case .someOf(let set): add(set)
        case .text(let text): add(5, text)
        case .date(let moment):
            add(6)
            add(moment)
        }
    }

    private mutating func add(_ set: MemberSet) {
        add(4)
        add(each: set.members) { $0.add($1) }
        add(set.isComplete)
        add(each: set.excluded) { $0.add($1) }
    }
}
