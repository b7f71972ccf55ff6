internal import Detectors
internal import Vetting

/// Turns what is known of a sender into facts.
struct FactFinder: Sendable {
    let registry: FactRegistry
    let detectors: Detectors

    func facts(of sender: Sender) -> FactSheet {
        FactSheet(registry: registry)
    }

    func firstName(of name: PersonName) -> String? {
        name.firstName == nil ? nil : detectors.firstName(of: name.text)
    }
}
