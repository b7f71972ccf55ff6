internal import JSON
public import Diagnostics
internal import Vetting

/// Reads a `report.json` one sender after the other, so that memory does not grow with it.
///
/// Anybody may have written the file: what does not look as this program writes it is refused, with its place. Keys that
/// are not known are passed over, for later versions may add some.
public struct ReportReader {
    /// Bytes that a report may hold at most, and senders.
    static let largest = 8 << 30
    static let mostSenders = 5_000_000
    /// Bytes that one sender may take up: a row of an export, all of it escaped, and what was found out besides.
    static let largestSender = 96 << 20

    public let head: ReportHead
    private let largestSender: Int
    private var json: JSONReader
    private var last: String?
    private var count = 0
    private var isDone = false

    public init(path: String) throws(DiagnosticError) { try self.init(path: path, largestSender: Self.largestSender) }

    init(path: String, largestSender: Int) throws(DiagnosticError) {
        self.largestSender = largestSender
        json = JSONReader(try ByteSource(path: path, limit: Self.largest))
        head = try Self.readHead(&json)
    }

    /// The next sender, in the order of ids; nil behind the last.
    public mutating func next() throws(DiagnosticError) -> ReportedSender? {
        guard !isDone else { return nil }
        guard try json.hasElement(isFirst: count == 0) else {
            try readFoot()
            return nil
        }
        count += 1
        guard count <= Self.mostSenders else { throw json.cursor.error("The report holds too many senders") }
        _ = try json.peekKind()
        let place = json.cursor.location
        json.textEnd = json.cursor.offset + largestSender
        let sender = try ReportedSender(&json)
        if let last, last >= sender.id {
            throw DiagnosticError(.error("Senders stand in the order of their ids, each once", at: place))
        }
        last = sender.id
        return sender
    }

    /// Up to the first sender. The schema comes first, so that another one's words are not taken for ours.
    private static func readHead(_ json: inout JSONReader) throws(DiagnosticError) -> ReportHead {
        try json.beginObject()
        guard try json.nextKey(isFirst: true) == "schema" else {
            throw json.cursor.error("This is no report: its first key is not \"schema\"")
        }
        _ = try json.peekKind()
        let place = json.cursor.location
        let schema = try json.text()
        guard schema == ReportHead.schema else {
            let other = schema.hasPrefix("vestibule-report/") ? "A report of another version" : "This is no report"
            throw DiagnosticError(.error("\(other): this program reads \(ReportHead.schema)", at: place))
        }
        var draft = HeadDraft()
        while let key = try json.nextKey(isFirst: false) {
            if key == "senders" {
                let head = try draft.head(json.cursor)
                try json.beginArray()
                return head
            }
            try draft.read(key, &json)
        }
        throw json.cursor.error("The report has no \"senders\"")
    }

    private mutating func readFoot() throws(DiagnosticError) {
        isDone = true
        json.textEnd = .max
        while try json.nextKey(isFirst: false) != nil { try json.skip() }
        try json.finish()
    }
}

/// The head of a report while it is read.
private struct HeadDraft {
    private var asOf: Day?
    private var policyDigest: String?
    private var names: String?

    mutating func read(_ key: String, _ json: inout JSONReader) throws(DiagnosticError) {
        switch key {
        case "asOf" where asOf == nil:
            guard let day = Day(try json.text()) else { throw json.cursor.error("\"asOf\" is a day: YYYY-MM-DD") }
            asOf = day
        case "policyDigest" where policyDigest == nil:
            let text = try json.text()
            guard text.utf8.count <= 64, text.allSatisfy(\.isHexDigit) else {
                throw json.cursor.error("\"policyDigest\" is a hexadecimal number")
            }
            policyDigest = text
        case "names" where names == nil:
            let text = try json.text()
            guard ["full", "initials", "pseudonyms"].contains(text) else {
                throw json.cursor.error("\"names\" is one of full, initials, pseudonyms")
            }
            names = text
        case "asOf", "policyDigest", "names", "schema": throw json.cursor.error("A key stands twice in one object")
        default: try json.skip()
        }
    }

    func head(_ cursor: ByteCursor) throws(DiagnosticError) -> ReportHead {
        guard let asOf else { throw cursor.error("\"asOf\" has to stand before the senders") }
        guard let policyDigest else { throw cursor.error("\"policyDigest\" has to stand before the senders") }
        return ReportHead(asOf: asOf, policyDigest: policyDigest, names: names ?? "full")
    }
}
