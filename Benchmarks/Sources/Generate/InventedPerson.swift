import SeededRandom

/// One invented sender; all of it follows from the seed and their number.
struct InventedPerson {
    let number: Int
    let first: String
    let last: String
    /// Nil for the few rows of old exports that have none.
    let address: String?
    let message: String
    let sentAt: InventedMoment
    let invitedBefore: InventedMoment?
    let connectedOn: InventedMoment?
    let converses: Bool
    let hasDossier: Bool
    let company: String
    let title: String

    init(number: Int, world: InventedWorld) {
        typealias Share = InventedWorld.Share
        self.number = number
        var generator = SeededGenerator(seed: world.seed &* 1_000_003 &+ UInt64(number))
        (first, last) = InventedNames.name(&generator)
        company = InventedNames.company(&generator)
        title = generator.pick(InventedNames.titles)
        let slug = InventedNames.slug("\(first) \(last)") + "-" + String(number, radix: 16)
        address = generator.happens(Share.withoutAddress) ? nil : "https://www.linkedin.com/in/" + slug
        sentAt = InventedMoment(daysBack: Int.random(in: 0..<700, using: &generator), &generator)
        let earlier = Int.random(in: 40..<400, using: &generator)
        invitedBefore = generator.happens(Share.repeated) ? sentAt.earlier(by: earlier, &generator) : nil
        connectedOn = generator.happens(Share.connected) ? sentAt : nil
        converses = generator.happens(Share.conversation)
        hasDossier = generator.happens(Share.withDossier)
        if !generator.happens(Share.withMessage) {
            message = ""
        } else if generator.happens(Share.ofCampaign) {
            message = generator.pick(world.campaigns)
        } else {
            message = InventedMessage.personal(title: title, company: company, &generator)
        }
    }

    var name: String { first + " " + last }
}
