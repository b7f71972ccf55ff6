/// The blocks and the inclusions of one template, however deep they stand.
package struct BlockFinder {
    package private(set) var blocks: Set<String> = []
    package private(set) var inclusions: Set<String> = []

    package init() {}

    package mutating func visit(_ nodes: [Node]) {
        for node in nodes {
            switch node {
            case .text, .lineStart, .name: break
            case .section(let tag): visit(tag.body)
            case .partial(let tag), .parent(let tag):
                inclusions.insert(tag.name)
                for block in tag.blocks { visit(block.body) }
            case .block(let tag):
                blocks.insert(tag.name)
                visit(tag.body)
            }
        }
    }
}
