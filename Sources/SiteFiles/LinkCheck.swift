package import Diagnostics
internal import Foundation

/// Sees to it that every link inside the site leads to a page that is there, and to an anchor that is on it.
///
/// Pages are looked at as the bytes they are written as, so that no theme and no maker can slip a broken link through.
package struct LinkCheck {
    private var found = Findings()

    package init() {}

    /// Every file of the site.
    package var pages: [String] { Array(found.files) }

    package func has(_ path: String) -> Bool { found.files.contains(path) }

    package mutating func add(_ findings: Findings) { found.add(findings) }

    package mutating func add(path: String) { found.files.insert(path) }

    /// - Throws: every link that leads nowhere, sorted, with one page that it stands on.
    package func finish() throws(DiagnosticError) {
        var log = DiagnosticLog()
        for (target, source) in found.targets.sorted(by: { $0.key < $1.key }) {
            let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            if !found.files.contains(parts[0]) {
                log.error("\(source) links to \(parts[0]), which is not in the site")
            } else if parts.count > 1, !parts[1].isEmpty, !found.anchors.contains(target) {
                log.error("\(source) links to \(target), but that page has no such anchor")
            }
        }
        try log.throwIfErrors()
    }

    /// What pages offer and ask for.
    package struct Findings: Sendable {
        var files: Set<String> = []
        /// `page#id`; of senders' pages only what others lead to.
        var anchors: Set<String> = []
        /// Places of the site that are linked to, each with the first page met that does.
        var targets: [String: String] = [:]

        /// Addresses met already on pages of one folder: most pages link to the same places.
        private var met: Set<String> = []
        private var metParts: Set<Int32> = []
        private var folder: Substring = ""

        package init() {}
        package init(of file: SiteFile) { add(file) }

        package mutating func add(_ file: SiteFile) {
            guard file.path.hasSuffix(".html") else {
                files.insert(file.path)
                return
            }
            var links = PageLinks()
            links.read(file.bytes[...])
            add(page: file.path, links)
        }

        package mutating func add(page: String, _ links: PageLinks) { add(page: page, [links]) }

        /// - Parameter parts: the links of the page's parts. A part that many pages of one folder share has a number, and
        ///   its addresses are asked for once.
        package mutating func add(page: String, _ parts: [PageLinks]) {
            files.insert(page)
            let folder = page.utf8.lastIndex(of: UInt8(ascii: "/")).map { page[...$0] } ?? ""
            if folder != self.folder { (self.folder, met, metParts) = (folder, [], []) }
            for part in parts where part.number.map({ metParts.insert($0).inserted }) ?? true {
                for address in part.addresses { ask(for: address, on: page) }
            }
            for fragment in parts.flatMap(\.fragments) where !fragment.isEmpty {
                if !parts.contains(where: { $0.ids.contains(fragment) }) { targets["\(page)#\(fragment)"] = page }
            }
            let isSender = page.hasPrefix("senders/")
            for part in parts {
                for id in part.ids where !isSender || Findings.placesOfSenders.contains(id) {
                    anchors.insert("\(page)#\(id)")
                }
            }
        }

        /// There may be a hundred thousand senders, and other pages lead to few places of theirs.
        private static let placesOfSenders = ["checks", "replies"]

        /// Adds a page of a sender whose links were looked at when it was made.
        package mutating func add(kept page: SiteFile) {
            files.insert(page.path)
            for id in page.bytes.ids(among: Findings.placesOfSenders) { anchors.insert("\(page.path)#\(id)") }
        }

        package mutating func add(_ other: Findings) {
            files.formUnion(other.files)
            anchors.formUnion(other.anchors)
            targets.merge(other.targets) { first, second in min(first, second) }
        }

        private mutating func ask(for address: String, on page: String) {
            guard met.insert(address).inserted else { return }
            guard let target = LinkTarget.path(of: address, on: page), targets[target] == nil else { return }
            targets[target] = page
        }
    }
}

extension [UInt8] {
    /// Which of some words stand as ` id="…"`.
    fileprivate func ids(among words: [String]) -> [String] {
        withUnsafeBytes { bytes in
            let wanted = words.map { Array(" id=\"\($0)\"".utf8) }
            var found: Set<Int> = []
            var place = 3
            while place < bytes.count, let start = bytes.baseAddress,
                let sign = memchr(start + place, Int32(UInt8(ascii: "=")), bytes.count - place)
            {
                place = start.distance(to: UnsafeRawPointer(sign)) + 1
                for (number, word) in wanted.enumerated() where place - 4 + word.count <= bytes.count {
                    if memcmp(start + place - 4, word, word.count) == 0 { found.insert(number) }
                }
            }
            return found.sorted().map { words[$0] }
        }
    }
}
