/// Pages of which it is known before they are made that the site will have them: those of its senders, of whom there may be
/// a hundred thousand, each led to from several places.
package final class PromisedPages: Sendable {
    /// What other pages lead to on them; all else that they have an anchor for is nobody's but their own.
    static let anchors = ["checks", "replies"]

    private let numbers: [String: Int]

    package init(_ paths: some Sequence<String> = []) {
        numbers = Dictionary(zip(paths, 0...)) { first, _ in first }
    }

    package var paths: [String] { Array(numbers.keys) }

    func has(_ path: String) -> Bool { numbers[path] != nil }

    func number(of path: String) -> Int? { numbers[path] }

    /// A number for an anchor of a page; nil for those that others do not lead to.
    func anchor(_ number: Int, _ id: String) -> Int? {
        PromisedPages.anchors.firstIndex(of: id).map { number * PromisedPages.anchors.count + $0 }
    }
}
