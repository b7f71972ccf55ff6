internal import Detectors
internal import People
internal import Vetting

/// What a sender's name shows.
struct NameFacts {
    let name: PersonName
    let findings: NameFindings
    let files: ExportFiles

    func add(to sheet: inout FactSheet) {
        sheet.set("sender.name", .text(name.text), files.hasInvitations ? .export("Invitations.csv") : .dossier(""))
        sheet.set("profile.nameIsSpoofed", .flag(findings.isSpoofed), .computed("the letters of the name"))
        // Whom it resembles is somebody else's name, which has no place in a source.
        sheet.set("profile.nameResemblesKnown", .flag(findings.resembles != nil), .computed("the names you know"))
        // Whoever reads the name sees whether it is a placeholder: nobody should be asked, only free to say otherwise.
        sheet.set("profile.nameIsGeneric", .flag(findings.isGeneric), .computed("the list of generic names"))
        if files.hasInvitations {
            sheet.set("sender.removedAccount", .flag(name.isRemovedAccount), .export("Invitations.csv"))
        }
    }
}
