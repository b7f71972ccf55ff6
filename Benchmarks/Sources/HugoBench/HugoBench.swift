internal import Foundation
internal import Measuring

/// Whole builds of ours in turn with Hugo making the pages of the same senders, already decided, and with the bare writing
/// of our files; and swift-mustache making their text.
///
/// `HugoBench <vestibule> <share folder> <hugo> <invitations>…`: the program, the repository's folder, Hugo, and sizes.
@main struct HugoBench {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let sizes = arguments.dropFirst(3).compactMap { Int($0) }
        guard !sizes.isEmpty, sizes.count == arguments.count - 3 else {
            throw MeasuringError.usage("HugoBench <vestibule> <share> <hugo> <invitations>…")
        }
        let version =
            String(decoding: try Child(arguments[2], ["version"]).run().output, as: UTF8.self)
            .firstMatch(of: /v[0-9.]+/)?.output ?? "of an unknown version"
        var table = MarkdownTable(
            "invitations", "", "pages", "kB a page", "clock", "processor", "peak memory", "times ours: clock",
            "processor")
        for size in sizes {
            let race = Race(invitations: size, program: arguments[0], share: arguments[1], hugo: arguments[2])
            for row in try race.rows() { table.add(row) }
        }
        print("With Hugo \(version).", table.text, separator: "\n\n")
    }
}
