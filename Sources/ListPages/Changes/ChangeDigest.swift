internal import HTML
package import Templates

/// The dashboard's few words on what changed since the baseline.
package struct ChangeDigest: TemplateObject {
    /// `Since 3 November 2026`
    var title: String
    /// `3 new, 12 changed, 1 gone; 80 as before`
    var counts: String
    var url: SafeURL
    /// Senders with another answer, else those who are new; a few.
    var rows: [ChangeRow]

    package static let fields: [Field<ChangeDigest>] = [
        Field("title", \.title), Field("counts", \.counts), Field("url", \.url), Field("rows", \.rows),
    ]
}
