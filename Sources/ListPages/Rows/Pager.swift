internal import HTML
internal import Templates

/// The pages of a long list.
struct Pager: TemplateObject {
    var previous: SafeURL?
    var next: SafeURL?
    var numbers: [PageNumber]

    static let fields: [Field<Pager>] = [
        Field("previous", \.previous), Field("next", \.next), Field("numbers", \.numbers),
    ]
}
