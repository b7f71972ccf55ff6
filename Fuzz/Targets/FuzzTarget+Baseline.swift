internal import EarlierReports
internal import Comparison
internal import Diagnostics
internal import Policy

extension FuzzTarget {
    /// A `report.json` to compare with. What is read has ids that may be named in a path, in their order; what is said of it
    /// has nothing that a terminal or a log would obey, and as JSON it stays on one line.
    static func baseline(_ bytes: [UInt8]) throws {
        let folder = try FuzzFolder()
        let (old, new) = (folder.path + "/old.json", folder.path + "/new.json")
        try folder.write(bytes, to: "old.json")
        try folder.write(seed.utf8, to: "new.json")
        do {
            try promiseOrdered(senders(of: old))
            for (one, other) in [(old, new), (new, old), (old, old)] {
                let difference = try ReportDifference.between(one, other)
                if one == other { try promise(difference.isEmpty, "A report differs from itself") }
                try promiseShown(difference.text(width: 80, hasColours: false), difference.json)
            }
        } catch let error as DiagnosticError {
            try promise(error.diagnostics.allSatisfy { $0.severity == .error }, "A report is refused without a word")
            try promiseWellFormed(error.diagnostics, in: String(decoding: bytes, as: UTF8.self))
        }
    }

    private static func senders(of path: String) throws -> [ReportedSender] {
        var reader = try ReportReader(path: path)
        var senders: [ReportedSender] = []
        while let sender = try reader.next() { senders.append(sender) }
        return senders
    }

    private static func promiseOrdered(_ senders: [ReportedSender]) throws {
        for sender in senders {
            let isPlain = sender.id.utf8.allSatisfy { $0 == 0x2D || (48...57).contains($0) || (97...122).contains($0) }
            try promise(isPlain && (1...80).contains(sender.id.utf8.count), "A page is named \(sender.id)")
        }
        for (sender, next) in zip(senders, senders.dropFirst()) {
            try promise(sender.id < next.id, "\(sender.id) comes before \(next.id)")
        }
    }

    private static func promiseShown(_ text: String, _ json: String) throws {
        try promise(!text.unicodeScalars.contains(where: \.isObeyed), "A terminal would obey \(text.debugDescription)")
        for line in text.unicodeScalars.split(separator: "\n") {
            let begin = line.drop(while: \.properties.isWhitespace).prefix(2)
            try promise(!begin.elementsEqual("::".unicodeScalars), "A log would obey \(line)")
        }
        let isPlain = !json.unicodeScalars.contains { $0.isObeyed || $0 == "<" || $0 == "\n" }
        try promise(isPlain, "JSON holds what has to be escaped")
    }

    /// Of one sender, so that somebody is new, gone, changed or the same.
    private static let seed =
        #"{"schema":"vestibule-report/1","asOf":"2026-11-20","policyDigest":"ab12","senders":["#
        + #"{"id":"ada-1","name":"Ada","sentAt":null,"state":"pending","type":"Stranger","recommendation":"Ignore or Vet Further","#
        + #""response":"vetFurther","report":false,"status":"provisional","facts":{"network.shared":{"value":4}},"#
        + #""evidence":[{"rule":"r","claim":"c","facts":{"network.shared":4}}],"decisive":["r"]}]}"#
}
