import SeededRandom

/// Everybody who ever invited one invented owner. Any person can be made on their own, so that the size of an export
/// costs no memory.
struct InventedWorld {
    let invitations: Int
    let seed: UInt64
    /// Texts that several senders use word for word.
    let campaigns: [String]

    /// Shares of invitations, close to those of real exports.
    enum Share {
        static let withMessage = 0.13
        static let repeated = 0.03
        static let ofCampaign = 0.15
        static let connected = 0.06
        static let conversation = 0.02
        static let withDossier = 0.05
        static let withoutAddress = 0.004
        static let hidden = 0.001
        static let outgoing = 0.02
    }

    init(invitations: Int, seed: UInt64) {
        self.invitations = invitations
        self.seed = seed
        var generator = SeededGenerator(seed: seed)
        campaigns = (0..<(3 + invitations / 2_000)).map { _ in InventedMessage.campaign(&generator) }
    }

    /// Senders are fewer than invitations because some invite again.
    var senders: Int { max(1, Int(Double(invitations) * (1 - Share.repeated))) }

    func person(_ number: Int) -> InventedPerson { InventedPerson(number: number, world: self) }
}
