internal import Templates

/// Rules that spoke, under one heading.
struct ReasonList: TemplateObject {
    /// The strongest.
    var reasons: [Reason]
    /// Those that a reader may want to unfold, where there are many.
    var more: [Reason]
    /// `13 smaller ones, +17 together`
    var moreTitle: String

    static let fields: [Field<ReasonList>] = [
        Field("reasons", \.reasons), Field("more", \.more), Field("moreTitle", \.moreTitle),
    ]
}
