internal import Decisions
package import Templates
package import Vetting

/// A status as pages show it: a word and how full its disc is.
package struct StatusView: TemplateObject {
    var status: Status

    package init(_ status: Status) { self.status = status }

    package static let fields: [Field<StatusView>] = [
        Field("key") { $0.status.rawValue },
        Field("word") { Words.name(of: $0.status) },
        Field("meaning") { Words.meaning(of: $0.status) },
        Field("isSettled") { $0.status == .settled },
        Field("isProvisional") { $0.status == .provisional },
        Field("isUndetermined") { $0.status == .undetermined },
    ]
}
