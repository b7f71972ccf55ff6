internal import GuidancePages
internal import SenderPages
internal import Templates

/// A whole queue for the printer, one sender a sheet.
struct PrintPage: Page {
    var frame: Frame
    var response: ResponseView
    var lead: String
    var briefs: [Brief]

    static let template = "print"
    static let fields: [Field<PrintPage>] = [
        Field("frame", \.frame), Field("response", \.response), Field("lead", \.lead), Field("briefs", \.briefs),
    ]
}
