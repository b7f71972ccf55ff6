internal import GuidancePages
internal import SenderPages
package import Templates

/// A whole queue for the printer, one sender a sheet.
package struct PrintPage: Page {
    var frame: Frame
    var response: ResponseView
    var lead: String
    var briefs: [Brief]

    package static let template = "print"
    package static let fields: [Field<PrintPage>] = [
        Field("frame", \.frame), Field("response", \.response), Field("lead", \.lead), Field("briefs", \.briefs),
    ]
}
