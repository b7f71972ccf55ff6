internal import Foundation

/// Writes an invented export with dossiers and a `site.yml`, the same for the same seed.
///
/// `Generate <invitations> <folder> [content folder] [seed]`
@main struct Generate {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count >= 2, let count = Int(arguments[0]), count > 0 else {
            throw GenerateError.usage("Generate <invitations> <folder> [content folder] [seed]")
        }
        let seed = arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1
        let world = InventedWorld(invitations: count, seed: seed)
        let content = arguments.count > 2 ? arguments[2] : nil
        try SiteFolder(path: arguments[1], content: content).write(world)
    }
}

enum GenerateError: Error {
    case usage(String)
    case cannotWrite(String)
}
