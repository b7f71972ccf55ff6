internal import CSV
package import Diagnostics
package import Exports
package import People
internal import Vetting

/// Reads `senders/*.csv`: columns `profile`, `name`, then facts; a row is a dossier without notes. The column `on` says when
/// the row's facts were noted, `answered` and `answeredOn` what became of the invitation.
package struct DossierTable {
    let facts: FactValueReader
    let limits: ReadingLimits

    package init(facts: FactValueReader, limits: ReadingLimits) {
        self.facts = facts
        self.limits = limits
    }

    package func read(_ bytes: [UInt8], path: String, _ log: inout DiagnosticLog) -> [Dossier] {
        var reading = Reading(facts: facts, path: path)
        let csv = CSVReader(limits: limits.tables) { reading.take($0) }
        bytes.withUnsafeBytes(csv.feed)
        csv.finish()
        reading.endFile()
        log.add(reading.log.diagnostics)
        return reading.dossiers
    }

    /// One file while it is read.
    private struct Reading {
        let facts: FactValueReader
        let path: String
        var log = DiagnosticLog()
        var dossiers: [Dossier] = []
        private var columns: [Column]?
        /// Of the row at hand.
        private var answerDay: Day?
        private var notedOn: Day?

        private enum Column {
            case profile, name, on, answered, answeredOn, unknown
            case fact(FactDefinition)
        }

        init(facts: FactValueReader, path: String) {
            self.facts = facts
            self.path = path
        }

        mutating func take(_ event: CSVReader.Event) {
            switch event {
            case .unreadable(let line): log.error("This row cannot be read: its quotes don't close", at: place(line))
            case .row(let row):
                if let columns { read(row, columns) } else { readHeader(row) }
            }
        }

        mutating func endFile() {
            if columns == nil { log.error("The table has no header row", at: place(1)) }
        }

        private mutating func readHeader(_ row: CSVRow) {
            let names = (0..<row.count).map { text(row, $0) }
            columns = names.map { name in
                switch name.lowercased() {
                case "profile": return .profile
                case "name": return .name
                case "on": return .on
                case "answered": return .answered
                case "answeredon": return .answeredOn
                default: return column(name, line: row.line)
                }
            }
            if !names.contains(where: { ["profile", "name"].contains($0.lowercased()) }) {
                log.error("The table needs a column \"profile\" or \"name\"", at: place(row.line))
            }
            let repeated = Dictionary(grouping: names.filter { !$0.isEmpty }) { $0 }.filter { $0.value.count > 1 }
            for name in repeated.keys.sorted() where name.utf8.count <= 80 && name.utf8.allSatisfy(Self.isPlain) {
                log.error("Column \"\(name)\" stands more than once", at: place(row.line))
            }
        }

        private mutating func column(_ name: String, line: Int) -> Column {
            if name.isEmpty { return .unknown }
            guard name.utf8.allSatisfy(Self.isPlain), name.utf8.count <= 80 else {
                // Where the header is missing, this is somebody's name, or a note: it is not told.
                log.error("A column is headed by no name of a fact; does the table have a header row?", at: place(line))
                return .unknown
            }
            return facts.definition(name, at: place(line), &log).map(Column.fact) ?? .unknown
        }

        private static func isPlain(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }

        private mutating func read(_ row: CSVRow, _ columns: [Column]) {
            guard !row.bytes.isEmpty else { return }
            if row.count > columns.count {
                log.error("This row has more cells than the header has columns", at: place(row.line))
                return
            }
            var dossier = Dossier(location: place(row.line))
            dossier.isTableRow = true
            for (index, column) in columns.enumerated() {
                let text = text(row, index)
                if !text.isEmpty { read(text, column, into: &dossier) }
            }
            dossier.answered?.on = answerDay
            for place in dossier.entries.indices { dossier.entries[place].on = notedOn }
            answerDay = nil
            notedOn = nil
            if dossier.name == nil, dossier.profile == nil {
                log.error("This row names nobody: fill in \"profile\" or \"name\"", at: place(row.line))
            } else {
                dossiers.append(dossier)
            }
        }

        private mutating func read(_ text: String, _ column: Column, into dossier: inout Dossier) {
            switch column {
            case .unknown: break
            case .name: dossier.name = PersonName(text)
            case .profile: readProfile(text, into: &dossier)
            case .answered: readAnswer(text, into: &dossier)
            case .on: notedOn = day(text, of: "on", in: dossier)
            case .answeredOn: answerDay = day(text, of: "answeredOn", in: dossier)
            case .fact(let definition):
                let texts = DossierTable.values(text, of: definition.type)
                let place = dossier.location
                if let entry = facts.entry(definition, texts: texts, isList: texts.count > 1, at: place, &log) {
                    dossier.entries.append(entry)
                }
            }
        }

        private mutating func readProfile(_ text: String, into dossier: inout Dossier) {
            dossier.profile = ProfileAddress(text)
            if dossier.profile == nil {
                log.error(
                    "\"profile\" must be a profile address such as https://www.linkedin.com/in/dana-reyes",
                    at: dossier.location)
            }
        }

        private mutating func readAnswer(_ text: String, into dossier: inout Dossier) {
            if let how = Answer.Way(rawValue: text) {
                dossier.answered = Answer(how, on: nil)
            } else {
                let ways = Answer.Way.allCases.map(\.rawValue)
                let hint = didYouMean(text, in: ways)
                log.error("\"answered\" must be one of \(ways.joined(separator: ", "))\(hint)", at: dossier.location)
            }
        }

        private mutating func day(_ text: String, of column: String, in dossier: Dossier) -> Day? {
            let day = Day(text)
            if day == nil { log.error("\"\(column)\" must be a date such as 2026-11-04", at: dossier.location) }
            return day
        }

        private func text(_ row: CSVRow, _ index: Int) -> String {
            PersonName.tidied(String(decoding: row[index], as: UTF8.self))
        }

        private func place(_ line: Int) -> SourceLocation { SourceLocation(path, line: line) }
    }

    /// Several values stand in one cell with semicolons, commas or bars between them.
    private static func values(_ cell: String, of type: FactType) -> [String] {
        switch type {
        case .oneOf, .someOf:
            cell.split { $0 == ";" || $0 == "," || $0 == "|" }.map { PersonName.tidied(String($0)) }.filter {
                !$0.isEmpty
            }
        case .flag, .count, .text, .date: [cell]
        }
    }
}
