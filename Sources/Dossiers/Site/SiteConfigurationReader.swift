public import Diagnostics
internal import Exports
internal import StrictYAML
internal import Vetting

extension SiteConfiguration {
    /// Reads a site.yml. Relative paths in it start at its folder.
    ///
    /// - Throws: everything that is wrong with it, each with its place.
    public static func load(_ path: String) throws(DiagnosticError) -> SiteConfiguration {
        let bytes = try TextFile.bytes(of: path, limit: ReadingLimits().textSize)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw DiagnosticError(.error("The file is not UTF-8 text", at: SourceLocation(path)))
        }
        return try parse(text, path: path)
    }

    /// The same from a text.
    public static func parse(_ text: String, path: String) throws(DiagnosticError) -> SiteConfiguration {
        var log = DiagnosticLog()
        let root = try YAMLNode.parse(text, path: path) ?? YAMLNode(.mapping([]), at: SourceLocation(path, line: 1))
        var configuration = SiteConfiguration(folder: folder(of: path))
        configuration.path = path
        if var mapping = YAMLMapping(root, of: "site.yml", &log) {
            configuration.read(&mapping, &log)
            mapping.finish(&log)
        }
        try log.throwIfErrors()
        return configuration
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private mutating func read(_ site: inout YAMLMapping, _ log: inout DiagnosticLog) {
        title = site.optional("title", .text, &log)
        owner = site.required("owner", .owner, &log) ?? OwnerSettings()
        asOf = site.optional("asOf", .day, &log)
        inputs = site.optional("inputs", .inputs, &log) ?? Inputs()
        content = site.optional("content", .text, &log)
        theme = site.optional("theme", .text, &log)
        output = site.optional("output", .text, &log)
        baseURL = site.optional("baseURL", .baseURL, &log)
        options = Options(&site, &log)
    }
}

extension SiteConfiguration.Options {
    /// The options of the command line that stand beside the rest.
    fileprivate init(_ site: inout YAMLMapping, _ log: inout DiagnosticLog) {
        self.init()
        publish = site.optional("publish", .choice(), &log)
        names = site.optional("names", .choice(), &log)
        baseline = site.optional("baseline", .text, &log)
        failOn = site.optional("failOn", .list(of: YAMLForm<String>.text.located), &log) ?? []
        summary = site.optional("summary", .text, &log)
        force = site.optional("force", .boolean, &log)
        inPlace = site.optional("inPlace", .boolean, &log)
        full = site.optional("full", .boolean, &log)
        strict = site.optional("strict", .boolean, &log)
        quiet = site.optional("quiet", .boolean, &log)
        mutate = site.optional("mutate", .boolean, &log)
        format = site.optional("format", .choice(), &log)
        port = site.optional("port", .whole(1...65_535), &log)
        open = site.optional("open", .boolean, &log)
    }
}

extension YAMLForm where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
    /// One of the words of an enumeration.
    static func choice() -> YAMLForm {
        let word = YAMLForm<String>.word(of: Value.allCases.map(\.rawValue))
        return YAMLForm { node, name, log in word.read(node, name, &log).flatMap { Value(rawValue: $0) } }
    }
}

extension YAMLForm where Value == Int {
    static func whole(_ range: ClosedRange<Int>) -> YAMLForm {
        .scalar("a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }
}

extension YAMLForm where Value == String {
    /// An address to put before paths; a slash at its end is taken off.
    static var baseURL: YAMLForm {
        .scalar("an address that begins with https:// or http://") { text in
            guard ["https://", "http://"].contains(where: { text.hasPrefix($0) && text.count > $0.count }) else {
                return nil
            }
            return text.hasSuffix("/") ? String(text.dropLast()) : text
        }
    }
}

extension YAMLForm where Value == SiteConfiguration.Inputs {
    static var inputs: YAMLForm {
        YAMLForm { node, name, log in
            guard var mapping = YAMLMapping(node, of: name, &log) else { return nil }
            let inputs = SiteConfiguration.Inputs(
                export: mapping.optional("export", .text, &log), dossiers: mapping.optional("dossiers", .text, &log))
            mapping.finish(&log)
            return inputs
        }
    }
}
