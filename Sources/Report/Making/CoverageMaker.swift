internal import Policy

/// Makes the page that shows what carries each point of the policy.
struct CoverageMaker: Sendable {
    let edition: Edition
    private let path = "coverage.html"

    init(_ edition: Edition) { self.edition = edition }

    func page() -> CoveragePage {
        CoveragePage(
            frame: edition.frame("Coverage", at: path, .other), rows: edition.content.coverage.map(row),
            total: edition.content.coverage.count)
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
