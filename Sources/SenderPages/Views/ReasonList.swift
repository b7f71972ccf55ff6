internal import Templates

/// Rules that spoke, under one heading.
struct ReasonList: TemplateObject {
    var reasons: [Reason]

    static let fields: [Field<ReasonList>] = [
        Field("reasons", \.reasons)
    ]
}
