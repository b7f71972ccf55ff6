internal import CCmark

/// A node of a tree, lent for one visit; all that it gives is copied.
struct SyntaxNode {
    fileprivate let pointer: OpaquePointer

    init(pointer: OpaquePointer) { self.pointer = pointer }

    var kind: Kind { Kind(cmark_node_get_type(pointer)) }
    var literal: String { Self.text(cmark_node_get_literal(pointer)) }
    var address: String { Self.text(cmark_node_get_url(pointer)) }
    var title: String { Self.text(cmark_node_get_title(pointer)) }
    var fenceInfo: String { Self.text(cmark_node_get_fence_info(pointer)) }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
    var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    /// From 1; 0 where libcmark does not say.
    var line: Int { Int(cmark_node_get_start_line(pointer)) }

    /// Whether a paragraph stands in a list whose items are written without paragraphs.
    var isInTightList: Bool {
        guard let item = cmark_node_parent(pointer), let list = cmark_node_parent(item) else { return false }
        return cmark_node_get_list_tight(list) != 0
    }

    var isTopLevel: Bool {
        guard let parent = cmark_node_parent(pointer) else { return true }
        return cmark_node_get_type(parent) == CMARK_NODE_DOCUMENT
    }

    /// The text of a node and all below it, without marks.
    var plainText: String {
        var text = ""
        walk { node, _ in
            switch node.kind {
            case .text, .code, .rawInline: text += node.literal
            case .softBreak, .lineBreak: text += " "
            default: break
            }
        }
        return text
    }

    /// Visits this node and all below it, without recursion.
    func walk(_ visit: (SyntaxNode, _ entering: Bool) -> Void) {
        guard let iterator = cmark_iter_new(pointer) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            visit(SyntaxNode(pointer: node), event == CMARK_EVENT_ENTER)
        }
    }

    private static func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
}

extension SyntaxNode {
    enum Kind {
        case document, quotation, list, item, code, codeBlock, rawBlock, paragraph, heading, rule
        case text, softBreak, lineBreak, rawInline, emphasis, strong, link, image, other

        init(_ type: cmark_node_type) {
            switch type {
            case CMARK_NODE_DOCUMENT: self = .document
            case CMARK_NODE_BLOCK_QUOTE: self = .quotation
            case CMARK_NODE_LIST: self = .list
            case CMARK_NODE_ITEM: self = .item
            case CMARK_NODE_CODE_BLOCK: self = .codeBlock
            case CMARK_NODE_HTML_BLOCK: self = .rawBlock
            case CMARK_NODE_PARAGRAPH: self = .paragraph
            case CMARK_NODE_HEADING: self = .heading
            case CMARK_NODE_THEMATIC_BREAK: self = .rule
            case CMARK_NODE_TEXT: self = .text
            case CMARK_NODE_SOFTBREAK: self = .softBreak
            case CMARK_NODE_LINEBREAK: self = .lineBreak
            case CMARK_NODE_CODE: self = .code
            case CMARK_NODE_HTML_INLINE: self = .rawInline
            case CMARK_NODE_EMPH: self = .emphasis
            case CMARK_NODE_STRONG: self = .strong
            case CMARK_NODE_LINK: self = .link
            case CMARK_NODE_IMAGE: self = .image
            default: self = .other
            }
        }
    }
}
