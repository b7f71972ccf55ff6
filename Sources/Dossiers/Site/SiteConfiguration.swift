public import People
public import StrictYAML
public import Vetting

/// `site.yml`: who the owner is, where the input lies, what comes out. Every key but `owner.name` may be absent, and
/// without any file the owner is taken from the export.
public struct SiteConfiguration: Sendable, Hashable {
    /// The file as the user knows it; nil where there is none.
    public var path: String?
    /// The folder of site.yml, where relative paths start; the working folder where there is no file.
    public var folder: String
    public var title: String?
    public var owner = OwnerSettings()
    public var asOf: Day?
    public var inputs = Inputs()
    /// The folder of content; nil for the shipped one.
    public var content: String?
    public var theme: String?
    public var output: String?
    /// Only for sitemap and feed; ends without a slash.
    public var baseURL: String?
    public var options = Options()

    public init(folder: String = ".") { self.folder = folder }

    /// The export (a ZIP, a folder, or a folder of them) and the folder of dossiers, as written.
    public struct Inputs: Sendable, Hashable {
        public var export: String?
        public var dossiers: String?

        public init(export: String? = nil, dossiers: String? = nil) {
            self.export = export
            self.dossiers = dossiers
        }
    }

    /// Options of the command line that stand in site.yml, under the same names in camel case.
    public struct Options: Sendable, Hashable {
        public enum Publish: String, Sendable, Hashable, CaseIterable { case report, guidance }
        public enum Names: String, Sendable, Hashable, CaseIterable { case full, initials, pseudonyms }
        public enum Format: String, Sendable, Hashable, CaseIterable { case text, json, junit, sarif }

        public var publish: Publish?
        public var names: Names?
        public var baseline: String?
        /// `FIELD=VALUE[>N]`, with its place for messages.
        public var failOn: [Located<String>] = []
        public var summary: String?
        public var force: Bool?
        public var inPlace: Bool?
        public var full: Bool?
        public var strict: Bool?
        public var quiet: Bool?
        public var mutate: Bool?
        public var format: Format?
        public var port: Int?
        public var open: Bool?

        public init() {}
    }

    /// A path of site.yml as the program opens it: relative ones start at the folder of site.yml.
    public func resolve(_ path: String) -> String {
        if path.hasPrefix("/") || folder == "." || folder.isEmpty { return path }
        if path == "." { return folder }
        return folder.hasSuffix("/") ? folder + path : folder + "/" + path
    }
}

/// The `owner:` of site.yml, as far as it is given.
public struct OwnerSettings: Sendable, Hashable {
    public var name: String?
    public var profile: ProfileAddress?
    public var industry: String?
    public var relatedIndustries: [String] = []
    /// Nil: taken from Positions.csv.
    public var currentEmployers: [String]?
    public var formerEmployers: [String]?
    public var competitors: [String] = []
    public var knownBrands: [String] = []
    public var skillsWanted: [String] = []
    public var objectives: [String] = []
    public var strangers: StrangersLine?
    public var professionalBody: ProfessionalBody?
    public var avoidsControversy: Bool?
    public var askWaitDays: Int?
    public var personalIssues: [PersonReference] = []
    public var harassed: [PersonReference] = []

    public init() {}
}
