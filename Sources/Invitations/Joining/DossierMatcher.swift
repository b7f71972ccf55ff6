internal import Diagnostics
internal import People

/// Finds for each dossier the sender it is about.
struct DossierMatcher {
    /// Who can be meant: senders by key and by normalised name.
    private let byProfile: [ProfileAddress: Int]
    private let byName: [String: [Int]]
    private let names: [PersonName]
    /// Without an export every dossier is a sender.
    let hasExport: Bool
    private(set) var dossiers: [Int: Dossier] = [:]
    /// Dossiers of people who are not in the data but carry their invitation.
    private(set) var unmatched: [Dossier] = []
    private(set) var log = DiagnosticLog()
    /// Dossiers about nobody, so far; looking through all senders for a hint takes a moment.
    private var unknown = 0
    private static let hintsGiven = 20

    init(senders: [(name: PersonName, profile: ProfileAddress?)], hasExport: Bool) {
        var byProfile: [ProfileAddress: Int] = [:]
        var byName: [String: [Int]] = [:]
        for (index, sender) in senders.enumerated() {
            if let profile = sender.profile { byProfile[profile] = index }
            byName[sender.name.normalised, default: []].append(index)
        }
        self.byProfile = byProfile
        self.byName = byName
        names = senders.map(\.name)
        self.hasExport = hasExport
    }

    mutating func match(_ all: [Dossier], profileOf: (Int) -> ProfileAddress?) {
        for dossier in all { match(dossier, profileOf) }
    }

    private mutating func match(_ dossier: Dossier, _ profileOf: (Int) -> ProfileAddress?) {
        if let profile = dossier.profile, let index = byProfile[profile] { return add(dossier, to: index) }
        let candidates = dossier.name.map { byName[$0.normalised] ?? [] } ?? []
        let possible = dossier.profile == nil ? candidates : candidates.filter { profileOf($0) == nil }
        switch possible.count {
        case 0: addUnmatched(dossier)
        case 1: add(dossier, to: possible[0])
        default: refuse(dossier, possible)
        }
    }

    private mutating func add(_ dossier: Dossier, to index: Int) {
        guard let known = dossiers[index] else {
            dossiers[index] = dossier
            return
        }
        dossiers[index] = merged(known, dossier)
    }

    /// Of two rows the later wins, and a Markdown dossier goes before any row; two Markdown dossiers are one too many.
    private mutating func merged(_ known: Dossier, _ other: Dossier) -> Dossier {
        if !known.isTableRow, !other.isTableRow {
            let first = known.location.path.replacing("\n", with: " ")
            log.error("This dossier is about the same sender as \(first); keep one of them", at: other.location)
            return known
        }
        let (main, side) = other.isTableRow && !known.isTableRow ? (known, other) : (other, known)
        var result = main
        let said = Set(main.entries.map(\.fact))
        result.entries += side.entries.filter { !said.contains($0.fact) }
        result.looked += side.looked.filter { look in !main.looked.contains { $0.group == look.group } }
        result.answered = main.answered ?? side.answered
        result.invitation = main.invitation ?? side.invitation
        result.name = main.name ?? side.name
        result.profile = main.profile ?? side.profile
        return result
    }

    private mutating func addUnmatched(_ dossier: Dossier) {
        if !hasExport || dossier.invitation != nil {
            unmatched.append(dossier)
            return
        }
        let name = dossier.name?.text ?? dossier.profile?.slug ?? ""
        unknown += 1
        let hint = unknown <= DossierMatcher.hintsGiven ? nearest(to: dossier) : nil
        let nearest = hint.map { "; the nearest sender is \"\($0)\"" } ?? ""
        log.warning("The dossier of \"\(name)\" is about nobody in the data\(nearest)", at: dossier.location)
    }

    private mutating func refuse(_ dossier: Dossier, _ possible: [Int]) {
        let fitting = possible.map { "\"\(shortened(names[$0].text))\"" }.sorted()
        let more = fitting.count > 10 ? " and \(fitting.count - 10) more" : ""
        log.error(
            "The name fits \(possible.count) senders: \(fitting.prefix(10).joined(separator: ", "))\(more); "
                + "add the \"profile\" of the one you mean", at: dossier.location)
    }

    private func nearest(to dossier: Dossier) -> String? {
        let wanted = dossier.name?.text ?? dossier.profile?.slug.replacing("-", with: " ") ?? ""
        let letters = LetterCounts(wanted)
        let similar = names.lazy.map(\.text).filter { letters.mayBeNear(LetterCounts($0)) }
        return nearestName(to: wanted, in: Set(similar)) ?? sharesMostWords(with: wanted)
    }

    /// For names that are far apart as spellings: the sender with a word in common, the first in alphabetical order.
    private func sharesMostWords(with wanted: String) -> String? {
        let words = Set(PersonName.normalised(wanted).split(separator: " "))
        let shared = names.map { (name: $0.text, count: words.intersection($0.normalised.split(separator: " ")).count) }
        return shared.filter { $0.count > 0 }.min { ($1.count, $0.name) < ($0.count, $1.name) }?.name
    }
}

/// How often each letter stands in a name: a quick look before two names are compared letter by letter.
private struct LetterCounts {
    private var counts: SIMD32<Int8> = .zero

    init(_ name: String) {
        for byte in name.utf8.prefix(100) { counts[Int(byte & 31)] &+= 1 }
    }

    /// False where more than four letters would have to be changed, the most that a suggestion bridges.
    func mayBeNear(_ other: LetterCounts) -> Bool {
        let difference = counts &- other.counts
        return (0..<32).reduce(0) { $0 + abs(Int(difference[$1])) } <= 8
    }
}
