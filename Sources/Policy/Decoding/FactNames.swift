internal import Diagnostics
internal import StrictYAML
internal import Vetting

/// Looks facts up by the names that people wrote, with an error where there is none.
struct FactNames {
    let registry: FactRegistry
    /// Names whose definition has an error of its own: they are met without another one.
    var broken: Set<String> = []

    func definition(_ name: String, at place: SourceLocation, _ log: inout DiagnosticLog) -> FactDefinition? {
        if let definition = registry[FactID(name)] { return definition }
        if !broken.contains(name) {
            let hint = didYouMean(name, in: registry.names)
            log.error("Fact \"\(name)\" is not in the registry\(hint)", at: place)
        }
        return nil
    }
}
