package import People
package import Vetting

/// One row of Invitations.csv, seen from the owner's side.
package struct InvitationRow {
    package var isIncoming: Bool
    /// Of the other person.
    package var name: String
    package var profile: ProfileAddress?
    package var sentAt: Moment?
    package var message: String?
}

/// Invitations.csv of all eras. Addresses of profiles exist since late 2023.
package struct InvitationTable: ExportTable {
    static let columns = TableColumns(
        names: ["From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"],
        required: ["From", "To", "Sent At", "Direction"])

    private enum Column {
        static let from = 0, to = 1, sentAt = 2, message = 3, direction = 4, inviter = 5, invitee = 6
    }

    package private(set) var rows: [InvitationRow] = []
    package private(set) var owner = OwnerVotes()
    private var pending = DatedRows<InvitationRow>()

    mutating func read(_ row: TableReader.Row) -> TableReader.Outcome {
        if row.areEmpty(Column.from, Column.to, Column.message, Column.direction, Column.inviter, Column.invitee) {
            return .skipped(.hiddenMember)
        }
        guard let isIncoming = direction(row) else { return .skipped(.noDirection) }
        let theirs =
            isIncoming ? (name: Column.from, profile: Column.inviter) : (name: Column.to, profile: Column.invitee)
        let own = isIncoming ? (name: Column.to, profile: Column.invitee) : (name: Column.from, profile: Column.inviter)
        owner.note(name: row.bytes(own.name), profile: row.bytes(own.profile))
        let profile = row.profile(theirs.profile)
        let name = row.tidied(theirs.name)
        guard !name.isEmpty || profile != nil else { return .skipped(.noName) }
        pending.append(
            InvitationRow(
                isIncoming: isIncoming, name: name.isEmpty ? profile?.slug ?? "" : name, profile: profile, sentAt: nil,
                message: MessageText.read(row.bytes(Column.message))),
            dated: row.bytes(Column.sentAt), in: row)
        return .read
    }

    mutating func endFile(_ table: TableReader) {
        pending.drain(table) { row, date in
            var row = row
            row.sentAt = date
            rows.append(row)
        }
    }

    private func direction(_ row: TableReader.Row) -> Bool? {
        if row.says("incoming", Column.direction) || row.says("received", Column.direction) { return true }
        if row.says("outgoing", Column.direction) || row.says("sent", Column.direction) { return false }
        return nil
    }
}

/// A message as received, line ends made one kind; nil where it is blank.
package enum MessageText {
    package static func read(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.utf8.contains(UInt8(ascii: "\r")) ? withPlainLineEnds(text) : text
    }

    static func withPlainLineEnds(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if scalar == "\r" {
                result.append("\n")
            } else if scalar != "\n" || previous != "\r" {
                result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }
}

/// Who the owner is, by the side of the rows that is always the same.
package struct OwnerVotes {
    private var profiles = VoteCount()
    private var names = VoteCount()

    mutating func note(name: ArraySlice<UInt8>, profile: ArraySlice<UInt8>) {
        profiles.add(profile)
        names.add(name)
    }

    package var profile: ProfileAddress? { profiles.winner.flatMap { ProfileAddress($0) } }
    package var name: String? { names.winner.map(PersonName.tidied) }
}

/// Counts equal texts. Nearly all are equal, so that the last one seen is compared first.
private struct VoteCount {
    private var counts: [[UInt8]: Int] = [:]
    private var last: [UInt8] = []
    private var lastCount = 0

    mutating func add(_ bytes: ArraySlice<UInt8>) {
        if bytes.isEmpty { return }
        if bytes.elementsEqual(last) {
            lastCount += 1
        } else {
            counts[last, default: 0] += lastCount
            last = Array(bytes)
            lastCount = 1
        }
    }

    /// The most frequent text, the first in byte order among equals.
    var winner: String? {
        var counts = counts
        counts[last, default: 0] += lastCount
        counts[[]] = nil
        let best = counts.max { ($0.value, $1.key.description) < ($1.value, $0.key.description) }
        return best.map { String(decoding: $0.key, as: UTF8.self) }
    }
}
