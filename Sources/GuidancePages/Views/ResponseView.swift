internal import Decisions
package import Templates
package import Vetting

/// A response as pages show it: word, shape and colour together.
package struct ResponseView: TemplateObject {
    var response: Response

    package init(_ response: Response) { self.response = response }

    package static let fields: [Field<ResponseView>] = [
        Field("key") { $0.response.rawValue },
        Field("word") { Words.name(of: $0.response) },
        Field("meaning") { Words.meaning(of: $0.response) },
        Field("isAccept") { $0.response == .accept },
        Field("isVetFurther") { $0.response == .vetFurther },
        Field("isAskFirst") { $0.response == .askFirst },
        Field("isIgnore") { $0.response == .ignore },
        Field("isDecline") { $0.response == .decline },
        Field("isDeclineAndBlock") { $0.response == .declineAndBlock },
    ]
}
