internal import Diagnostics
internal import Policy

/// Every point of the etiquette is carried wherever it should be.
struct CoverageCheck {
    let coverage: [PointCoverage]

    func run(_ log: inout DiagnosticLog) {
        for entry in coverage {
            for carrier in entry.missing {
                log.error(
                    "Policy point \"\(entry.point.id)\" is carried by no \(carrier.words)", at: entry.point.location)
            }
            if entry.point.livesIn.isEmpty, entry.pages.isEmpty, entry.rules.isEmpty, entry.templates.isEmpty {
                log.error("Policy point \"\(entry.point.id)\" is carried by nothing", at: entry.point.location)
            }
        }
    }
}

extension PolicyPoint.Carrier {
    fileprivate var words: String {
        switch self {
        case .page: "guidance page"
        case .rule: "rule"
        case .template: "reply template"
        case .checklist: "checklist"
        case .setting: "rule that reads the owner's settings"
        case .recommendation: "recommendation"
        }
    }
}
