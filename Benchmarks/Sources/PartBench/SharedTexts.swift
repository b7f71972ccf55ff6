internal import Foundation
internal import Measuring
internal import Messages

/// Texts that come with the program, to be read as strangers' are.
enum SharedTexts {
    /// All Markdown of a folder, one page behind the other, without what stands above the text.
    static func markdown(in folder: String) throws -> String {
        try files(in: folder, ending: "md").map { file in
            let text = try String(contentsOf: file, encoding: .utf8)
            let parts = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
            return parts.count == 3 && parts[0].isEmpty ? String(parts[2]) : text
        }.joined(separator: "\n\n")
    }

    /// The labelled messages of all languages.
    static func messages(in folder: String) throws -> [String] {
        try files(in: folder, ending: "tsv").flatMap { try LabelledMessage.read(file: $0).map(\.text) }
    }

    private static func files(in folder: String, ending: String) throws -> [URL] {
        guard let paths = FileManager.default.subpaths(atPath: folder) else { throw MeasuringError.cannotRead(folder) }
        return paths.filter { $0.hasSuffix("." + ending) }.sorted().map { URL(fileURLWithPath: folder + "/" + $0) }
    }
}
