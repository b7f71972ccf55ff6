package import People
package import Vetting

/// messages.csv: of each message only who, when and what kind; and only where it concerns a sender.
package final class MessageTable {
    static let columns = TableColumns(
        names: [
            "CONVERSATION ID", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE", "CONTENT",
            "FOLDER",
            "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT",
        ], required: ["FROM", "TO", "DATE", "CONTENT"])

    private enum Column {
        static let conversation = 0, from = 1, sender = 2, to = 3, recipients = 4, date = 5, content = 6, folder = 7
        static let isDraft = 8, isConversationDraft = 9
    }

    private let people: PeopleIndex
    private let owner: OwnerIdentity
    package private(set) var events: [Int: [MessageEvent]] = [:]
    /// Who wrote in a conversation: old files name no recipients of what the owner wrote.
    private var partners: [[UInt8]: Set<Int>] = [:]
    private var unaddressed: [(conversation: [UInt8], event: MessageEvent)] = []

    package init(people: PeopleIndex, owner: OwnerIdentity) {
        self.people = people
        self.owner = owner
    }

    func read(_ row: TableReader.Row) -> TableReader.Outcome {
        if row.says("yes", Column.isDraft) || row.says("yes", Column.isConversationDraft) { return .skipped(.draft) }
        let sender = row.profile(Column.sender)
        if sender == nil, MessageText.isAdvertisement(row.bytes(Column.content)) { return .skipped(.sponsored) }
        let date = DateReader.read(row.bytes(Column.date))
        if isByOwner(row, sender) {
            readSent(row, at: MessageTable.moment(date))
        } else {
            readReceived(row, sender, at: MessageTable.moment(date))
        }
        return date == .unreadable ? .readWithoutDate : .read
    }

    private func isByOwner(_ row: TableReader.Row, _ sender: ProfileAddress?) -> Bool {
        if let sender, let own = owner.profile { return sender == own }
        return owner.name.map { $0 == PersonName.normalised(row.text(Column.from)) } ?? false
    }

    private func readReceived(_ row: TableReader.Row, _ sender: ProfileAddress?, at moment: Moment?) {
        guard let person = person(sender, named: row, Column.from) else { return }
        let event = MessageEvent(
            at: moment, isByOwner: false, asks: false, isSpam: row.says("spam", Column.folder))
        events[person, default: []].append(event)
        let conversation = row.bytes(Column.conversation)
        if !conversation.isEmpty { partners[Array(conversation), default: []].insert(person) }
    }

    private func readSent(_ row: TableReader.Row, at moment: Moment?) {
        let recipients = recipients(row)
        let known = recipients.isEmpty ? [people.unique(named: row.text(Column.to))] : recipients.map(people.index(of:))
        let people = known.compactMap(\.self)
        let conversation = row.bytes(Column.conversation)
        let isUnaddressed = recipients.isEmpty && people.isEmpty && !conversation.isEmpty
        guard !people.isEmpty || isUnaddressed else { return }
        let asks = recipients.count <= 1 && Question.isAsked(in: row.bytes(Column.content))
        let event = MessageEvent(at: moment, isByOwner: true, asks: asks, isSpam: false)
        for person in people { events[person, default: []].append(event) }
        if isUnaddressed { unaddressed.append((Array(conversation), event)) }
    }

    /// What the owner wrote to nobody who is named goes to the one who wrote in the same conversation.
    func finish() {
        for (conversation, event) in unaddressed {
            guard let partner = partners[conversation], partner.count == 1, let person = partner.first else { continue }
            events[person, default: []].append(event)
        }
        unaddressed = []
        partners = [:]
    }

    private func person(_ profile: ProfileAddress?, named row: TableReader.Row, _ column: Int) -> Int? {
        profile.map(people.index(of:)) ?? people.unique(named: row.text(column))
    }

    /// Joined by comma or semicolon, or both: found by their shape. The owner is left out.
    private func recipients(_ row: TableReader.Row) -> [ProfileAddress] {
        ProfileAddress.all(in: row.bytes(Column.recipients)).filter { $0 != owner.profile }
    }

    private static func moment(_ reading: DateReading) -> Moment? {
        switch reading {
        case .moment(let moment): moment
        case .slashed(let date): date.moment(dayFirst: false)
        case .absent, .unreadable: nil
        }
    }
}

/// One message between the owner and a sender.
package struct MessageEvent: Hashable {
    package var at: Moment?
    package var isByOwner: Bool
    /// The owner asks something of this person alone.
    package var asks: Bool
    package var isSpam: Bool
}

/// How the owner is told apart in messages.
package struct OwnerIdentity {
    package var profile: ProfileAddress?
    /// Normalised.
    package var name: String?

    package init(profile: ProfileAddress?, name: String?) {
        self.profile = profile
        self.name = name
    }
}

extension MessageText {
    /// Sponsored messages carry the class of the editor they are made with.
    static func isAdvertisement(_ content: ArraySlice<UInt8>) -> Bool {
        ByteSearch.contains("spinmail-quill-editor", in: content)
    }
}

extension ProfileAddress {
    /// Every profile address in a text.
    static func all(in bytes: ArraySlice<UInt8>) -> [ProfileAddress] {
        bytes.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 <= 0x20 }
            .compactMap { ProfileAddress(bytes: $0) }
    }
}
