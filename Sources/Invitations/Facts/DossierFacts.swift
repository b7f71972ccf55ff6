internal import People
internal import Vetting

/// What the dossier says: it goes over everything that was found, and both are shown.
struct DossierFacts {
    let dossier: Dossier?

    /// Facts from which detectors read others, needed before the rest.
    private static let texts: Set<FactID> = [
        "invitation.hasMessage", "message.text", "sender.headline", "sender.company",
    ]

    func addText(to sheet: inout FactSheet) { override(&sheet) { DossierFacts.texts.contains($0) } }
    func override(_ sheet: inout FactSheet) { override(&sheet) { !DossierFacts.texts.contains($0) } }

    var looked: [String: Day?] {
        Dictionary((dossier?.looked ?? []).map { ($0.group, $0.on) }) { first, _ in first }
    }

    private func override(_ sheet: inout FactSheet, _ isWanted: (FactID) -> Bool) {
        for entry in dossier?.entries ?? [] where isWanted(entry.fact) {
            guard let value = entry.value else {
                sheet.giveUp(on: entry.fact)
                continue
            }
            let source = FactSource.dossier(entry.source ?? "")
            sheet.override(entry.fact, Observation(value, source: source, on: entry.on))
        }
    }
}
