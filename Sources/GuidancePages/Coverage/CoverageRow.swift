internal import Templates

/// A policy point and what carries it.
struct CoverageRow: TemplateObject {
    var id: String
    var statement: String
    var pages: [Link]
    var rules: [Link]
    var replies: [Link]
    var others: String

    static let fields: [Field<CoverageRow>] = [
        Field("id", \.id), Field("statement", \.statement), Field("pages", \.pages), Field("rules", \.rules),
        Field("replies", \.replies), Field("others", \.others),
    ]
}
