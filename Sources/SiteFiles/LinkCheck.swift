package import Diagnostics

/// Sees to it that every link inside the site leads to a page that is there, and to an anchor that is on it.
///
/// Pages are looked at as the bytes they are written as, so that no theme and no maker can slip a broken link through.
package struct LinkCheck: Sendable {
    /// Pages that this build will have written when it ends; links to them need not be kept until then.
    package let promised: PromisedPages
    /// All others.
    package private(set) var files: Set<String> = []
    /// `page#id`, of the others.
    package private(set) var anchors: Set<String> = []
    /// What others may lead to on promised pages, in the numbers of ``PromisedPages/anchor(_:_:)``.
    package private(set) var promisedAnchors: [Int] = []
    /// Places of the site that are linked to, each with the first page met that does, but for promised pages.
    package private(set) var targets: [String: String] = [:]

    /// Addresses met already on pages of one folder: most pages link to the same places.
    private var met: Set<String> = []
    private var metParts: Set<Int32> = []
    private var folder: Substring = ""

    package init(promised: PromisedPages = PromisedPages()) { self.promised = promised }

    package func has(_ path: String) -> Bool { promised.has(path) || files.contains(path) }

    package mutating func add(_ file: SiteFile) {
        guard file.path.hasSuffix(".html") else {
            files.insert(file.path)
            return
        }
        var links = PageLinks()
        links.read(file.bytes[...])
        add(page: file.path, [links])
    }

    /// - Parameter parts: the links of the page's parts. A part that many pages of one folder share has a number, and
    ///   its addresses are asked for once.
    package mutating func add(page: String, _ parts: [PageLinks]) {
        let folder = page.utf8.lastIndex(of: UInt8(ascii: "/")).map { page[...$0] } ?? ""
        if folder != self.folder { (self.folder, met, metParts) = (folder, [], []) }
        for part in parts where part.number.map({ metParts.insert($0).inserted }) ?? true {
            for address in part.addresses { ask(for: address, on: page) }
        }
        for part in parts {
            for fragment in part.fragments
            where !fragment.isEmpty && !parts.contains(where: { $0.ids.contains(fragment) }) {
                targets["\(page)#\(fragment)"] = page
            }
        }
        if let number = promised.number(of: page) {
            for part in parts { promisedAnchors += part.ids.compactMap { promised.anchor(number, $0) } }
        } else {
            files.insert(page)
            for part in parts { for id in part.ids { anchors.insert("\(page)#\(id)") } }
        }
    }

    /// Adds a promised page whose links were looked at when it was made.
    package mutating func add(kept page: SiteFile) {
        guard let number = promised.number(of: page.path) else { return add(page) }
        promisedAnchors += page.bytes.ids(among: PromisedPages.anchors).compactMap { promised.anchor(number, $0) }
    }

    package mutating func add(_ other: LinkCheck) {
        files.formUnion(other.files)
        anchors.formUnion(other.anchors)
        promisedAnchors += other.promisedAnchors
        targets.merge(other.targets) { first, second in min(first, second) }
    }

    /// Addresses of promised pages are not kept in mind: each is met a few times, and there are many.
    private mutating func ask(for address: String, on page: String) {
        if met.contains(address) { return }
        let target = LinkTarget.path(of: address, on: page)
        if let target, promised.has(target) { return }
        met.insert(address)
        if let target, targets[target] == nil { targets[target] = page }
    }

    /// - Throws: every link that leads nowhere, sorted, with one page that it stands on.
    package func finish() throws(DiagnosticError) {
        let lost = targets.compactMap { target, source in
            problem(with: target).map { (target, "\(source) links to \($0)") }
        }
        var log = DiagnosticLog()
        for (_, message) in lost.sorted(by: { $0.0 < $1.0 }) { log.error(message) }
        try log.throwIfErrors()
    }

    private func problem(with target: String) -> String? {
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if !has(parts[0]) { return "\(parts[0]), which is not in the site" }
        guard parts.count > 1, !parts[1].isEmpty, !anchors.contains(target) else { return nil }
        if let number = promised.number(of: parts[0]), let anchor = promised.anchor(number, parts[1]),
            promisedAnchors.contains(anchor)
        {
            return nil
        }
        return "\(target), but that page has no such anchor"
    }
}
