internal import People
internal import Vetting

/// The facts `owner.*`: the owner's own settings, known for every sender. What site.yml leaves out has its default.
struct OwnerFacts {
    let owner: Owner

    func sheet(_ registry: FactRegistry) -> FactSheet {
        var sheet = FactSheet(registry: registry)
        sheet.set("owner.strangers", .oneOf(owner.strangers.rawValue), .owner)
        sheet.set("owner.bodyPermitsStrangers", .flag(owner.bodyPermitsStrangers), .owner)
        sheet.set("owner.avoidsControversy", .flag(owner.avoidsControversy), .owner)
        sheet.set("owner.objectives", .someOf(MemberSet(owner.objectives, isComplete: true)), .owner)
        sheet.set("owner.askWaitDays", .count(owner.askWaitDays), .owner)
        return sheet
    }
}
