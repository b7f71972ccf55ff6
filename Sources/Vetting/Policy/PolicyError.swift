/// Why a policy cannot be made into an engine. The loader finds the same faults first, with their places.
public struct PolicyError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Fault: Hashable, Sendable {
        case unknownFact(FactID)
        case unfitComparison(FactID)
        case tooManyClasses(FactID)
        case unknownRule(String)
        case defeatCycle
        case unknownGroup(String)
        case pointsOutOfRange
    }

    public var rule: String
    public var fault: Fault

    public init(rule: String, fault: Fault) {
        self.rule = rule
        self.fault = fault
    }

    public var description: String {
        switch fault {
        case .unknownFact(let fact): "Rule \"\(rule)\" speaks of the fact \"\(fact)\", which is not in the registry"
        case .unfitComparison(let fact):
            "Rule \"\(rule)\" compares the fact \"\(fact)\" in a way its type does not allow"
        case .tooManyClasses(let fact): "The rules tell more than 64 values of the fact \"\(fact)\" apart"
        case .unknownRule(let other): "Rule \"\(rule)\" names the rule \"\(other)\", which is not there"
        case .defeatCycle: "Rule \"\(rule)\" defeats itself by way of `unless` or `overrides`"
        case .unknownGroup(let group):
            "Rule \"\(rule)\" counts in the group \"\(group)\", which policy.yml does not have"
        case .pointsOutOfRange: "The points of all signals together leave the range of scores"
        }
    }
}
