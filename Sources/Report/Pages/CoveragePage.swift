internal import Templates

/// Which page, rule and reply carries each point of the policy.
struct CoveragePage: Page {
    var frame: Frame
    var rows: [CoverageRow]
    var total: Int

    static let template = "coverage"
    static let fields: [Field<CoveragePage>] = [
        Field("frame", \.frame), Field("rows", \.rows), Field("total", \.total),
    ]
}
