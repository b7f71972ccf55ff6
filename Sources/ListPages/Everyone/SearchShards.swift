internal import JSON
package import SiteFiles
internal import CommonMark
internal import Decisions
internal import GuidancePages
internal import Invitations
internal import People
internal import Policy
internal import Vetting

/// The search index in pieces that load as scripts, so that a first query costs little however many senders there are.
///
/// `assets/data/search.js` calls `vestibule.search({prefixes, handbook})`: the prefixes that have a piece of their own
/// and the passages of the handbook. Piece `p` (`assets/data/names-p.js`) calls `vestibule.names("p", rows)` with every
/// sender one of whose names begins with `p`; a row is `[id, name, response]`.
package struct SearchShards: Sendable {
    /// Rows a piece; one that would hold more is split by one letter more, down to four.
    static let size = 1_500
    let edition: Edition

    package init(edition: Edition) {
        self.edition = edition
    }

    struct Entry: Sendable {
        var word: String
        var index: Int
    }

    /// The pieces and the head, sorted by path.
    package func files() -> [SiteFile] {
        var pieces: [(String, [Int])] = []
        if let report = edition.report {
            let entries = report.inbox.senders.indices.flatMap { index in
                SearchText.words(SearchText.folded(report.name(of: index))).map {
                    Entry(word: String($0), index: index)
                }
            }
            if !entries.isEmpty { split(entries, prefix: "", into: &pieces) }
        }
        return pieces.map { file($0.0, $0.1) } + [head(pieces.map(\.0))]
    }

    private func split(_ entries: [Entry], prefix: String, into pieces: inout [(String, [Int])]) {
        if entries.count <= SearchShards.size || prefix.count >= 4 {
            pieces.append((prefix, Set(entries.map(\.index)).sorted()))
            return
        }
        let groups = Dictionary(grouping: entries) { $0.word.prefix(prefix.count + 1) }
        for (key, group) in groups.sorted(by: { $0.key < $1.key }) {
            if key.count == prefix.count {
                pieces.append((prefix, Set(group.map(\.index)).sorted()))
            } else {
                split(group, prefix: String(key), into: &pieces)
            }
        }
    }

    /// Piece names in file names: letters and digits as they are, all else by its code points.
    static func name(of prefix: String) -> String {
        prefix.unicodeScalars.map { scalar in
            scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                ? String(scalar) : "_" + String(scalar.value, radix: 16)
        }.joined()
    }

    private func file(_ prefix: String, _ indices: [Int]) -> SiteFile {
        var json = JSONWriter()
        json.array { json in
            guard let report = edition.report else { return }
            for index in indices {
                json.array { json in
                    json.string(report.id(of: index))
                    json.string(report.name(of: index))
                    json.string(report.decided.verdict(of: index).response.rawValue)
                }
            }
        }
        let name = SearchShards.name(of: prefix)
        return SiteFile(
            "assets/data/names-\(name).js", Array("vestibule.names(\"\(name)\",".utf8) + json.bytes + Array(");\n".utf8)
        )
    }

    private func head(_ prefixes: [String]) -> SiteFile {
        var json = JSONWriter()
        json.object { json in
            json.key("prefixes")
            json.array { json in
                for prefix in prefixes {
                    json.array { json in
                        json.string(prefix)
                        json.string(SearchShards.name(of: prefix))
                    }
                }
            }
            json.key("handbook")
            json.array { json in handbook(into: &json) }
        }
        return SiteFile("assets/data/search.js", Array("vestibule.search(".utf8) + json.bytes + Array(");\n".utf8))
    }

    /// `[title, address, words]`: every page, every heading, every reply.
    private func handbook(into json: inout JSONWriter) {
        func add(_ title: String, _ address: String, _ words: String) {
            json.strings([title, address, words])
        }
        for chapter in edition.guidance.handbook.chapters {
            let page = chapter.page
            add(page.title, SitePath.chapter(page.name), page.summary)
            for heading in chapter.document.headings {
                add(heading.text, SitePath.chapter(page.name, heading.anchor), page.title)
            }
            for rule in page.rules { add(rule.rule.claim, SitePath.chapter(page.name, rule.rule.anchor), page.title) }
        }
        for letter in edition.guidance.letters.letters {
            add(letter.reply.title, SitePath.reply(letter.reply.name), letter.reply.summary)
        }
    }
}
