internal import Comparison
internal import Diagnostics
internal import HTML
internal import People

extension HostileShape {
    static let files: [HostileShape] = [
        HostileShape("archive: entries", smallest: 250, largest: 20_000, bytes: archive) {
            try FuzzTarget.archive.run($0)
        },
        address("encoded") { "https://www.linkedin.com/in/" + again("%C3%A9", $0) },
        address("percent signs") { "https://www.linkedin.com/in/" + again("%", $0) },
        address("slashes") { again("/", $0) },
        address("dots") { again("../", $0) },
        address("spaces") { again(" ", $0) + "https://www.linkedin.com/in/a" },
        HostileShape("site.yml: keys", largest: 1 << 16, { lines($0) { "ke\($0): a\n" } }) {
            try FuzzTarget.site.run($0)
        },
        HostileShape("site.yml: brands", largest: 1 << 16, { "owner:\n  brands: [" + again("a, ", $0) + "]" }) {
            try FuzzTarget.site.run($0)
        },
        HostileShape("manifest: files", largest: 1 << 16, manifest) { try FuzzTarget.manifest.run($0) },
    ]

    static let baselines: [HostileShape] = [
        baseline("senders") { "[" + lines($0) { "\($0 == 0 ? "" : ",")" + sender($0) } + "]" },
        baseline("facts of one", largest: 10_000) {
            "[" + sender(0, facts: lines($0) { "\($0 == 0 ? "" : ",")\"a.b\($0)\":{\"value\":1}" }) + "]"
        },
        baseline("lists in lists") { again("[", $0) },
        baseline("escapes") { "[\"" + again("\\u0041", $0) + "\"]" },
        baseline("one long number") { "[" + again("1", $0) + "]" },
        baseline("spaces") { "[" + again(" ", $0) + "]" },
    ]

    private static func address(_ name: String, _ make: @escaping @Sendable (Int) -> String) -> HostileShape {
        HostileShape("address: " + name, make) {
            let text = String(decoding: $0, as: UTF8.self)
            _ = (ProfileAddress(text).map { SenderID.make(for: .profile($0)) }, SafeURL(text))
        }
    }

    private static func baseline(
        _ name: String, largest: Int = 1 << 16, _ make: @escaping @Sendable (Int) -> String
    ) -> HostileShape {
        HostileShape("baseline: " + name, largest: largest, { report(make($0)) }) { bytes in
            let folder = try FuzzFolder()
            let path = folder.path + "/report.json"
            try folder.write(bytes, to: "report.json")
            do { _ = try ReportDifference.between(path, path) } catch is DiagnosticError {}
        }
    }

    private static func report(_ senders: String) -> String {
        #"{"schema":"vestibule-report/1","asOf":"2026-11-20","policyDigest":"ab12","senders":"# + senders + "}"
    }

    private static func sender(_ number: Int, facts: String = "") -> String {
        #"{"id":"ada-\#(1_000_000 + number)","name":"Ada","sentAt":null,"state":"pending","type":"Stranger","#
            + #""recommendation":"Ignore or Vet Further","response":"vetFurther","report":false,"status":"provisional","#
            + #""facts":{\#(facts)},"evidence":[],"decisive":[]}"#
    }

    private static func manifest(_ count: Int) -> String {
        #"{"schema":"vestibule-manifest/1","files":{"#
            + lines(count) { "\($0 == 0 ? "" : ",")\"s/\(1_000_000 + $0).html\":\"0123456789abcdef\"" } + "}}"
    }

    /// A ZIP of so many empty files that are all called alike, stored.
    private static func archive(_ entries: Int) -> [UInt8] {
        let name = Array("Invitations.csv".utf8)
        let common: [UInt8] = [20, 0, 0, 8, 0, 0, 0, 0, 0x35, 0x5B] + [UInt8](repeating: 0, count: 12) + [15, 0, 0, 0]
        var files: [UInt8] = []
        var directory: [UInt8] = []
        for _ in 0..<entries {
            let place = (0..<4).map { UInt8(truncatingIfNeeded: files.count >> (8 * $0)) }
            files += [0x50, 0x4B, 3, 4] + common + name
            directory += [0x50, 0x4B, 1, 2, 20, 3] + common + [UInt8](repeating: 0, count: 10) + place + name
        }
        let numbers = [entries, entries].flatMap {
            [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
        }
        let sizes = [directory.count, files.count].flatMap { size in
            (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) }
        }
        return files + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + numbers + sizes + [0, 0]
    }
}
