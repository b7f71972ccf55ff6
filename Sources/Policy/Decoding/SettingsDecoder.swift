internal import Diagnostics
internal import StrictYAML
internal import Vetting

/// Reads `policy.yml`: bars, groups of signals, the table and the order of types.
struct SettingsDecoder {
    private(set) var axes: [Axis: AxisBars] = [:]
    private(set) var groups: [SignalGroup] = []
    private(set) var table: [ConnectionType: Recommendation] = [:]
    private(set) var order: [ConnectionType] = []
    private(set) var reviewAfterDays = 30
    private(set) var places = PolicyPlaces()
    /// Whether the groups stand where they should, so that names can be held against them.
    private(set) var hasGroups = false
    /// Groups that are named but could not be read.
    private(set) var brokenGroups: Set<String> = []

    init(_ file: TextFile, _ log: inout DiagnosticLog) {
        guard let root = YAMLNode.root(of: file, &log) ?? .some(.nothing(in: file)),
            var settings = YAMLMapping(root, of: "The policy", &log)
        else { return }
        if let node = settings.required("axes", .any, &log) { readAxes(node, &log) }
        if let node = settings.required("groups", .any, &log) { readGroups(node, &log) }
        if let node = settings.required("table", .any, &log) { readTable(node, &log) }
        if let order = settings.required("order", YAMLForm<[ConnectionType]>.list(of: .choice).located, &log) {
            readOrder(order, &log)
        }
        reviewAfterDays = settings.optional("reviewAfterDays", .daysAhead, &log) ?? 30
        settings.finish(&log)
    }

    private mutating func readAxes(_ node: YAMLNode, _ log: inout DiagnosticLog) {
        guard var axes = YAMLMapping(node, of: "\"axes\"", &log) else { return }
        for axis in [Axis.authenticity, .relevance] {
            guard let node = axes.required(axis.rawValue, .any, &log) else { continue }
            places.axes[axis] = node.location
            self.axes[axis] = bars(node, axis, &log)
        }
        axes.finish(&log)
    }

    private func bars(_ node: YAMLNode, _ axis: Axis, _ log: inout DiagnosticLog) -> AxisBars? {
        guard var mapping = YAMLMapping(node, of: "The axis \"\(axis.rawValue)\"", &log) else { return nil }
        let floor = mapping.required("floor", .wholeNumber, &log)
        let bar = mapping.required("bar", .wholeNumber, &log)
        let vetted = axis == .authenticity ? mapping.required("vetted", .wholeNumber, &log) : bar
        mapping.finish(&log)
        guard let floor, let bar, let vetted else { return nil }
        if axis == .authenticity {
            guard floor < vetted, vetted < bar, vetted >= 1 else {
                log.error("Authenticity needs floor < vetted < bar, and vetted at least 1", at: node.location)
                return nil
            }
        } else if floor >= bar {
            log.error("Relevance needs floor < bar", at: node.location)
            return nil
        }
        return AxisBars(floor: floor, vetted: vetted, bar: bar)
    }

    private mutating func readGroups(_ node: YAMLNode, _ log: inout DiagnosticLog) {
        guard let pairs = YAMLMapping(node, of: "\"groups\"", &log)?.pairs else { return }
        hasGroups = true
        for pair in pairs {
            places.groups[pair.key] = pair.keyLocation
            if let group = group(pair, &log) { groups.append(group) } else { brokenGroups.insert(pair.key) }
        }
    }

    private func group(_ pair: YAMLPair, _ log: inout DiagnosticLog) -> SignalGroup? {
        guard var mapping = YAMLMapping(pair.value, of: "The group \"\(pair.key)\"", &log) else { return nil }
        let axis = mapping.required("axis", YAMLForm<Axis>.choice, &log)
        let cap = mapping.required(
            "cap", .scalar("a whole number from 1 up") { Int($0).flatMap { $0 > 0 ? $0 : nil } }, &log)
        mapping.finish(&log)
        guard let axis, let cap else { return nil }
        return SignalGroup(id: pair.key, axis: axis, cap: cap)
    }

    private mutating func readTable(_ node: YAMLNode, _ log: inout DiagnosticLog) {
        guard var mapping = YAMLMapping(node, of: "\"table\"", &log) else { return }
        for pair in mapping.pairs {
            guard let type = ConnectionType(rawValue: pair.key) else { continue }
            places.table[type] = pair.keyLocation
        }
        for type in ConnectionType.allCases {
            table[type] = mapping.required(type.rawValue, .choice, &log)
        }
        mapping.finish(&log)
    }

    private mutating func readOrder(_ order: Located<[ConnectionType]>, _ log: inout DiagnosticLog) {
        self.order = order.value
        places.order = order.location
        for type in ConnectionType.allCases {
            let count = order.value.count { $0 == type }
            if count == 0 { log.error("\"order\" lacks the type \(type.rawValue)", at: order.location) }
            if count > 1 { log.error("\"order\" names the type \(type.rawValue) twice", at: order.location) }
        }
    }
}

extension YAMLForm where Value == Int {
    static var daysAhead: YAMLForm {
        .scalar("a whole number of days from 1 to 3650") { Int($0).flatMap { (1...3650).contains($0) ? $0 : nil } }
    }
}

extension YAMLNode {
    /// What an empty file holds.
    static func nothing(in file: TextFile) -> YAMLNode {
        YAMLNode(.scalar("", isQuoted: false), at: SourceLocation(file.path, line: 1))
    }
}
