internal import CAllocations
internal import CCmark
internal import CommonMark
internal import Exports
internal import Foundation

/// Reads everything in a folder again and again, as Markdown (`*.md`) or as exports, and says what the C libraries allocated
/// for it, what of it they still hold, and how many pieces of memory more the process holds than after the first ten times:
/// `AllocationCount FOLDER TIMES [leak]`, where `leak` loses one tree of libcmark on purpose each time.
@main enum AllocationCount {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3, let times = Int(arguments[2]) else { exit(64) }
        let leaks = arguments.count > 3
        let paths = try FileManager.default.contentsOfDirectory(atPath: arguments[1]).sorted()
            .map { arguments[1] + "/" + $0 }
        // Read before: Foundation loses a page of memory with every empty file.
        let texts = try paths.filter { $0.hasSuffix(".md") }
            .map { String(decoding: try Data(contentsOf: URL(filePath: $0)), as: UTF8.self) }
        let exports = paths.filter { !$0.hasSuffix(".md") }
        guard vestibule_count_allocations() == 1 else { return print("cannot count here") }
        for _ in 0..<10 { read(texts, exports, leaks) }
        let before = vestibule_allocations_of(nil).held
        for _ in 0..<times { read(texts, exports, leaks) }
        let grown = vestibule_allocations_of(nil).held - before
        for library in ["libcmark", "libarchive", "libcsv"] {
            let count = vestibule_allocations_of(library)
            print("\(library): \(count.made > 0 ? "some" : "none") made, \(count.held) held")
        }
        print("grown by \(grown)")
    }

    private static func read(_ texts: [String], _ exports: [String], _ leaks: Bool) {
        for text in texts { _ = MarkdownDocument(text, options: .own) }
        for path in exports { readExport(path) }
        if leaks { _ = cmark_parse_document("lost", 4, CMARK_OPT_DEFAULT) }
    }

    /// What is wrong with it is others' to say.
    private static func readExport(_ path: String) {
        do {
            var export = try OpenExport(path, limits: ReadingLimits())
            try export.readTables()
        } catch {}
    }
}
