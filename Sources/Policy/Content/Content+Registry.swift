public import Vetting

extension Content {
    /// The facts that rules may speak about.
    public var registry: FactRegistry { policy.registry }
}
