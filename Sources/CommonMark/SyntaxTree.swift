internal import CCmark

/// The tree that libcmark reads from a text; the only owner of its memory.
struct SyntaxTree: ~Copyable {
    private let root: OpaquePointer

    /// Nothing where libcmark is out of memory.
    init?(_ text: String) {
        var text = text
        let root = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
            }
        }
        guard let root else { return nil }
        self.root = root
    }

    deinit { cmark_node_free(root) }

    /// Visits every node in the order of the text; one with children is left again after them.
    borrowing func walk(_ visit: (SyntaxNode, _ entering: Bool) -> Void) {
        SyntaxNode(pointer: root).walk(visit)
    }
}
