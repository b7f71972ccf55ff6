import Foundation

/// A page of docs/ that holds recipes: fenced blocks below headings.
struct RecipePage {
    struct Block {
        var heading: String
        /// As the fence names it; empty where it names none.
        var language: String
        var text: String
    }

    let blocks: [Block]

    /// - Parameter page: from the root of the checkout.
    init(_ page: String) throws {
        let text = try String(contentsOfFile: "\(Program.repository)/\(page)", encoding: .utf8)
        blocks = text.split(separator: "\n## ").dropFirst().flatMap { section in
            let heading = String(section.prefix { $0 != "\n" })
            let parts = section.split(separator: "```", omittingEmptySubsequences: false)
            return parts.indices.filter { $0 % 2 == 1 }.map { index in
                let block = parts[index].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
                return Block(heading: heading, language: String(block[0]), text: String(block[1]))
            }
        }
    }

    func blocks(in language: String) -> [Block] { blocks.filter { $0.language == language } }
}
