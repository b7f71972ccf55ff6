package import Templates

/// Which page, rule and reply carries each point of the policy.
package struct CoveragePage: Page {
    var frame: Frame
    var rows: [CoverageRow]
    var total: Int

    package static let template = "coverage"
    package static let fields: [Field<CoveragePage>] = [
        Field("frame", \.frame), Field("rows", \.rows), Field("total", \.total),
    ]
}
