internal import Decisions
internal import Policy

/// Makes the page that shows what carries each point of the policy.
package struct CoverageMaker: Sendable {
    package let guidance: Guidance
    private let path = "coverage.html"

    package init(_ guidance: Guidance) { self.guidance = guidance }

    package func page() -> CoveragePage {
        CoveragePage(
            frame: guidance.frame("Coverage", at: path, .other), rows: guidance.content.coverage.map(row),
            total: guidance.content.coverage.count)
    }

    private func row(_ coverage: PointCoverage) -> CoverageRow {
        let links = Links(from: path)
        let isInTable = coverage.point.livesIn.contains(.recommendation)
        return CoverageRow(
            id: coverage.point.id, statement: coverage.point.statement,
            pages: coverage.pages.map { Link($0.title, links.to(SitePath.chapter($0.page))) },
            rules: coverage.rules.map { Link($0.title, links.to(SitePath.chapter($0.page, "rule-\($0.name)"))) },
            replies: coverage.templates.map { Link($0.title, links.to(SitePath.reply($0.page))) },
            others: isInTable ? "the table" : "")
    }
}
