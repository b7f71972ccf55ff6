internal import Diagnostics
internal import Dossiers
internal import Exports
internal import People

/// The owner: what site.yml says, and from the export what it leaves open.
struct OwnerFinder {
    let settings: OwnerSettings
    let tables: ExportTables

    func owner() throws(DiagnosticError) -> Owner {
        let votes = tables.invitations.owner
        guard let name = settings.name ?? tables.profile.name?.text ?? votes.name else {
            throw DiagnosticError(
                .error(
                    "The owner is not known: neither Profile.csv nor an invitation names them; give \"owner.name\" in site.yml"
                ))
        }
        var owner = Owner(name: name)
        owner.profile = settings.profile ?? votes.profile
        owner.headline = tables.profile.headline
        owner.industry = settings.industry ?? tables.profile.industry
        owner.currentEmployers = settings.currentEmployers ?? tables.positions.current
        owner.formerEmployers = settings.formerEmployers ?? tables.positions.former
        copySettings(into: &owner)
        return owner
    }

    private func copySettings(into owner: inout Owner) {
        owner.relatedIndustries = settings.relatedIndustries
        owner.competitors = settings.competitors
        owner.knownBrands = settings.knownBrands
        owner.skillsWanted = settings.skillsWanted
        owner.objectives = settings.objectives
        owner.professionalBody = settings.professionalBody
        owner.personalIssues = settings.personalIssues
        owner.harassed = settings.harassed
        if let strangers = settings.strangers { owner.strangers = strangers }
        if let avoids = settings.avoidsControversy { owner.avoidsControversy = avoids }
        if let days = settings.askWaitDays { owner.askWaitDays = days }
    }

    /// How the owner is told apart in messages.
    var identity: OwnerIdentity {
        let votes = tables.invitations.owner
        let name = votes.name ?? tables.profile.name?.text ?? settings.name
        return OwnerIdentity(profile: settings.profile ?? votes.profile, name: name.map(PersonName.normalised))
    }
}
