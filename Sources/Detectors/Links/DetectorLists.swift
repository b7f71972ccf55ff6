internal import Tokens
public import Diagnostics

/// The data files of `content/lists`: one entry a line, `#` begins a comment, the first line names source and licence.
public struct DetectorLists: Sendable {
    public struct Brand: Sendable, Hashable {
        public var name: String
        public var domain: String
        /// The brand's own part of its domain: `paypal` of `paypal.com`.
        var label: String { WebAddress(domain).registeredName.map(String.init) ?? domain }
    }

    var webmail: Set<String> = []
    var disposable: Set<String> = []
    var shorteners: Set<String> = []
    var brands: [Brand] = []
    var nameTitles: Set<String> = []
    var genericNames: Set<String> = []
    var genericTitles: Set<String> = []
    var riskyExtensions: Set<String> = []

    public init() {}

    /// Reads the files by their names; a file of another name is left alone, a missing one is an empty list.
    public init(files: [(path: String, text: String)], _ log: inout DiagnosticLog) {
        for file in files {
            let folded = { Set(DetectorLists.entries(of: file.text).map { LatinFolding.folded($0.text) }) }
            switch file.path.split(separator: "/").last.map(String.init) ?? "" {
            case "webmail-domains.txt": webmail = folded()
            case "disposable-domains.txt": disposable = folded()
            case "link-shorteners.txt": shorteners = folded()
            case "brands.txt":
                brands = DetectorLists.brands(DetectorLists.entries(of: file.text), path: file.path, &log)
            case "name-titles.txt": nameTitles = Set(folded().map(DetectorLists.withoutDots))
            case "generic-names.txt": genericNames = folded()
            case "generic-titles.txt": genericTitles = folded()
            case "risky-file-extensions.txt": riskyExtensions = Set(folded().map(DetectorLists.withoutDots))
            default: break
            }
        }
    }

    private static func entries(of text: String) -> [(line: Int, text: Substring)] {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.enumerated().compactMap { index, line in
            let entry = trimmed(Substring(line.prefix { $0 != UInt8(ascii: "#") }))
            return entry.isEmpty ? nil : (index + 1, entry)
        }
    }

    private static func brands(
        _ entries: [(line: Int, text: Substring)], path: String, _ log: inout DiagnosticLog
    ) -> [Brand] {
        entries.compactMap { entry in
            let fields = entry.text.split(separator: "\t").map(trimmed)
            guard fields.count == 2, !fields[0].isEmpty, fields[1].contains(".") else {
                log.error("A brand is its name, a tab and its domain", at: SourceLocation(path, line: entry.line))
                return nil
            }
            return Brand(name: String(fields[0]), domain: fields[1].lowercased())
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }

    static func withoutDots(_ text: String) -> String { text.filter { $0 != "." } }

    /// The kind of an e-mail address, by its domain or one above it; nil for what is no address.
    func kind(ofEmail address: String) -> EmailKind? {
        guard LinkScanner.isEmail(address), let at = address.lastIndex(of: "@") else { return nil }
        var domain = Substring(address[address.index(after: at)...].lowercased())
        while domain.contains(".") {
            if disposable.contains(String(domain)) { return .disposable }
            if webmail.contains(String(domain)) { return .webmail }
            domain = domain.drop { $0 != "." }.dropFirst()
        }
        return .company
    }
}
