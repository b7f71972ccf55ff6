internal import Templates
internal import Vetting

/// A status as pages show it: a word and how full its disc is.
struct StatusView: TemplateObject {
    var status: Status

    init(_ status: Status) { self.status = status }

    static let fields: [Field<StatusView>] = [
        Field("key") { $0.status.rawValue },
        Field("word") { Words.name(of: $0.status) },
        Field("meaning") { Words.meaning(of: $0.status) },
        Field("isSettled") { $0.status == .settled },
        Field("isProvisional") { $0.status == .provisional },
        Field("isUndetermined") { $0.status == .undetermined },
    ]
}
