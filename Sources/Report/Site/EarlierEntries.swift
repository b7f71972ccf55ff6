internal import Decisions

/// The lines of senders in an earlier `report.json`, by id.
struct EarlierEntries: Sendable {
    private let lines: any EarlierLines
    private var numbers: [String: Int] = [:]

    init?(_ site: any EarlierSite) {
        guard let lines = site.lines(of: "report.json") else { return nil }
        self.lines = lines
        numbers.reserveCapacity(lines.count)
        for number in 0..<lines.count {
            guard let head = lines.line(number, upTo: EarlierEntries.longestHead),
                let id = EarlierEntries.id(in: head)
            else { continue }
            numbers[id] = number
        }
    }

    /// A sender's line without the comma that may end it.
    func entry(of id: String) -> [UInt8]? {
        guard let number = numbers[id], var line = lines.line(number, upTo: .max) else { return nil }
        if line.last == UInt8(ascii: ",") { line.removeLast() }
        return line
    }

    /// `{"id":"`, an id of at most 80 letters, digits and hyphens, and `"`.
    private static let opening = Array(#"{"id":""#.utf8)
    private static let longestHead = opening.count + 81

    private static func id(in head: [UInt8]) -> String? {
        guard head.starts(with: opening), let end = head[opening.count...].firstIndex(of: UInt8(ascii: "\"")) else {
            return nil
        }
        return String(decoding: head[opening.count..<end], as: UTF8.self)
    }
}
