internal import Templates

/// Rules under one heading.
struct RuleTable: TemplateObject {
    var rules: [RuleLine]

    static let fields: [Field<RuleTable>] = [
        Field("rules", \.rules)
    ]
}
