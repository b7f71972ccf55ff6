internal import People
internal import Vetting

/// A relationship that the owner's own record shows, never one that the sender claims.
///
/// `metInPerson` stands for "known, it does not say from where".
struct Acquaintance {
    let contact: EarlierContact
    let owner: Owner

    /// The relationship, where it comes from, and the day.
    var relationship: (String, FactSource, Day?)? {
        if let note = contact.note, let word = NoteWords.relationship(in: note) {
            return (word, .export("Notes.csv"), contact.notedOn)
        }
        if let recommended = contact.recommendedOn {
            return (recommender, .export("Recommendations_Received.csv"), recommended.day)
        }
        if let endorsed = contact.endorsedOn {
            return ("metInPerson", .export("Endorsement_Received_Info.csv"), endorsed.day)
        }
        return hasLongHistory ? ("metInPerson", .export("messages.csv"), contact.lastMessageBeforeOn) : nil
    }

    /// Who recommends has worked with the owner: in the same house, or else as a client.
    private var recommender: String {
        guard let company = contact.recommendedFrom.map(CompanyName.init) else { return "client" }
        if owner.currentEmployers.contains(where: { CompanyName($0).isSame(as: company) }) { return "currentColleague" }
        if owner.formerEmployers.contains(where: { CompanyName($0).isSame(as: company) }) { return "formerColleague" }
        return "client"
    }

    /// Several messages each way over weeks; a seller's monologue, or a refusal, is not that.
    private var hasLongHistory: Bool {
        guard let first = contact.firstMessageOn, let last = contact.lastMessageBeforeOn else { return false }
        let theirs = contact.messagesBefore - contact.messagesByOwnerBefore
        return contact.messagesBefore >= 8 && contact.messagesByOwnerBefore >= 3 && theirs >= 3
            && last.days(since: first) >= 30
    }
}

/// Words by which the owner's own note says how they know somebody. English, German, French, Spanish.
enum NoteWords {
    static func relationship(in note: String) -> String? {
        let words = note.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
        return meanings.first { meaning in words.contains { word in meaning.words.contains { word.hasPrefix($0) } } }?
            .relationship
    }

    private static let meanings: [(relationship: String, words: [String])] = [
        (
            "friend",
            [
                "friend", "godfather", "godmother", "neighbour", "neighbor", "freund", "patenonkel", "nachbar", "amie",
                "amig",
            ]
        ),
        (
            "classmate",
            ["classmate", "schoolmate", "roommate", "kommiliton", "mitschüler", "camarade", "compañero-de-clase"]
        ),
        ("client", ["client", "customer", "mandant", "kunde", "kundin", "cliente"]),
        ("vendor", ["vendor", "supplier", "lieferant", "fournisseur", "proveedor"]),
        ("mentor", ["mentor"]),
        ("manager", ["my-boss", "vorgesetzte"]),
        ("formerColleague", ["colleague", "coworker", "co-worker", "office", "kolleg", "collègue", "colega"]),
        (
            "metInPerson",
            ["met", "lunch", "dinner", "conference", "panel", "getroffen", "kennengelernt", "rencontré", "conocí"]
        ),
    ]
}
