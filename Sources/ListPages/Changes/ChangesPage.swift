internal import GuidancePages
package import Templates

/// What changed since an earlier report.
package struct ChangesPage: Page {
    var frame: Frame
    /// What changed, in a sentence; nil where there is no earlier report to compare with.
    var lead: String?
    /// That the policy changed, too.
    var policy: String?
    var groups: [ChangeGroup]

    package static let template = "changes"
    package static let fields: [Field<ChangesPage>] = [
        Field("frame", \.frame), Field("lead", \.lead), Field("policy", \.policy), Field("groups", \.groups),
    ]
}
