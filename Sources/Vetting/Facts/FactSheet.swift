/// Everything known about one sender, for the engine and for the pages.
public struct FactSheet: Sendable {
    public let registry: FactRegistry
    /// By number in the registry, where in `held` the observation stands, from 1; 0 where nothing is known. Most facts are
    /// not known of most senders, and a sheet is copied for every one of them.
    var places: [Int32]
    var held: [Observation] = []
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
        places = Array(repeating: 0, count: registry.count)
    }

    public subscript(id: FactID) -> Observation? {
        registry.index(of: id).flatMap { self[index: $0] }
    }

    public subscript(index index: Int) -> Observation? {
        let place = Int(places[index])
        return place > 0 ? held[place - 1] : nil
    }

    /// Whether something is known of a fact, without taking a copy of it.
    public func knows(_ index: Int) -> Bool { places[index] > 0 }

    /// Sets or replaces a fact. One that the registry does not hold is left out.
    public mutating func set(_ id: FactID, _ observation: Observation) {
        guard let index = registry.index(of: id) else { return }
        put(observation, at: index)
        if !couldNotTell.isEmpty { couldNotTell.remove(id) }
    }

    mutating func put(_ observation: Observation, at index: Int) {
        let place = Int(places[index])
        if place > 0 { return held[place - 1] = observation }
        held.append(observation)
        places[index] = Int32(held.count)
    }

    /// Puts another value in the place of a known one, from the same source.
    public mutating func revalue(_ id: FactID, _ value: FactValue) {
        guard let index = registry.index(of: id), places[index] > 0 else { return }
        held[Int(places[index]) - 1].value = value
    }

    /// Sets a fact only where nothing is known of it and the owner did not give up on it.
    public mutating func fill(_ id: FactID, _ observation: Observation) {
        if let index = registry.index(of: id) { fill(index: index, observation) }
    }

    mutating func fill(index: Int, _ observation: Observation) {
        if knows(index) { return }
        if !couldNotTell.isEmpty, couldNotTell.contains(registry.definitions[index].id) { return }
        put(observation, at: index)
    }

    /// Sets a fact over a computed one and remembers what it replaced.
    public mutating func override(_ id: FactID, _ observation: Observation) {
        if let earlier = self[id], earlier.value != observation.value { overridden[id] = earlier }
        set(id, observation)
    }

    /// Makes a fact not known, and not to be asked again.
    public mutating func giveUp(on id: FactID) {
        guard let index = registry.index(of: id) else { return }
        if let earlier = self[index: index] { overridden[id] = earlier }
        places[index] = 0
        couldNotTell.insert(id)
    }

    /// Whether both, of one registry, know the same values, wherever from.
    package func hasValues(of other: FactSheet) -> Bool {
        places.indices.allSatisfy { self[index: $0]?.value == other[index: $0]?.value }
    }

    /// All known facts in the order of the registry.
    public var known: [(definition: FactDefinition, observation: Observation)] {
        places.indices.compactMap { index in self[index: index].map { (registry.definitions[index], $0) } }
    }
}
