/// What is new about a sender since an earlier report, in a word or two.
package struct ChangeMark: Sendable, Hashable {
    package var text: String

    package init(text: String) { self.text = text }

    package static let new = ChangeMark(text: "new")
}
