/// Everything known about one sender, for the engine and for the pages.
public struct FactSheet: Sendable {
    public let registry: FactRegistry
    private var observations: [Observation?]
    /// What a dossier's entry replaced, so that pages can show both.
    public private(set) var overridden: [FactID: Observation] = [:]
    /// Facts that the owner looked for and could not tell: not known, and not asked again.
    public private(set) var couldNotTell: Set<FactID> = []
    /// The owner's own record shows that they know this sender, so facts marked `strangersOnly` take no part.
    public var isKnownToOwner = false
    /// The newest date used, from which `revisitOn` counts.
    public var newestDate: Day?
    /// For `history.ask: waiting`, the day until which to wait.
    public var waitUntil: Day?

    public init(registry: FactRegistry) {
        self.registry = registry
        observations = Array(repeating: nil, count: registry.count)
    }

    public subscript(id: FactID) -> Observation? {
        registry.index(of: id).flatMap { observations[$0] }
    }

    public subscript(index index: Int) -> Observation? { observations[index] }

    /// Whether something is known of a fact, without taking a copy of it.
    public func knows(_ index: Int) -> Bool {
        if case nil = observations[index] { false } else { true }
    }

    /// Sets or replaces a fact. One that the registry does not hold is left out.
    public mutating func set(_ id: FactID, _ observation: Observation) {
        guard let index = registry.index(of: id) else { return }
        observations[index] = observation
        if !couldNotTell.isEmpty { couldNotTell.remove(id) }
    }

    /// Sets a fact only where nothing is known of it and the owner did not give up on it.
    public mutating func fill(_ id: FactID, _ observation: Observation) {
        if let index = registry.index(of: id) { fill(index: index, observation) }
    }

    mutating func fill(index: Int, _ observation: Observation) {
        guard observations[index] == nil else { return }
        if !couldNotTell.isEmpty, couldNotTell.contains(registry.definitions[index].id) { return }
        observations[index] = observation
    }

    /// Sets a fact over a computed one and remembers what it replaced.
    public mutating func override(_ id: FactID, _ observation: Observation) {
        if let earlier = self[id], earlier.value != observation.value { overridden[id] = earlier }
        set(id, observation)
    }

    /// Makes a fact not known, and not to be asked again.
    public mutating func giveUp(on id: FactID) {
        guard let index = registry.index(of: id) else { return }
        if let earlier = observations[index] { overridden[id] = earlier }
        observations[index] = nil
        couldNotTell.insert(id)
    }

    /// Whether both, of one registry, know the same values, wherever from.
    package func hasValues(of other: FactSheet) -> Bool {
        observations.elementsEqual(other.observations) { $0?.value == $1?.value }
    }

    /// All known facts in the order of the registry.
    public var known: [(definition: FactDefinition, observation: Observation)] {
        zip(registry.definitions, observations).compactMap { definition, observation in
            observation.map { (definition, $0) }
        }
    }
}
