package import Diagnostics
internal import Vetting

/// What pages, replies and cases are read by: facts, settings and sources. Read once, it serves many of them.
package struct ContentBasis: Sendable {
    let registry: RegistryDecoder
    let settings: SettingsDecoder
    let points: PointsDecoder

    package init(_ files: ContentFiles, _ log: inout DiagnosticLog) {
        registry = RegistryDecoder(files.facts, &log)
        settings = SettingsDecoder(files.policy, &log)
        points = PointsDecoder(files.sources, &log)
    }

    var facts: FactNames { FactNames(registry: FactRegistry(registry.definitions), broken: registry.broken) }
}
