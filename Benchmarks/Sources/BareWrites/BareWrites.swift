internal import Foundation
internal import Measuring

/// The yardstick of the disk: writes the bytes of a site's files to new files of the same names, with nothing else, on
/// one thread, and prints a `Written` as JSON.
///
/// `BareWrites <site> <new folder> [--use-up]`. Only the writing is timed. With `--use-up` a file of the site goes as soon
/// as its bytes were read, for a disk that does not hold a million files twice.
@main struct BareWrites {
    static func main() throws {
        let arguments = CommandLine.arguments
        let usesUp = arguments.last == "--use-up"
        guard arguments.count == (usesUp ? 4 : 3) else {
            throw MeasuringError.usage("BareWrites <site> <new folder> [--use-up]")
        }
        let (site, copy) = (arguments[1], arguments[2])
        guard let listing = FileManager.default.enumerator(atPath: site) else {
            throw MeasuringError.cannotRead(site)
        }
        var writer = BareWriter()
        try writer.makeFolder(copy)
        for case let path as String in listing {
            let isFolder = listing.fileAttributes?[.type] as? FileAttributeType == .typeDirectory
            if isFolder {
                try writer.makeFolder(copy + "/" + path)
            } else {
                let content = try read(site + "/" + path)
                if usesUp { try remove(site + "/" + path) }
                try writer.write(content, to: copy + "/" + path)
            }
        }
        FileHandle.standardOutput.write(try JSONEncoder().encode(writer.written))
    }

    private static func read(_ path: String) throws -> [UInt8] {
        guard let content = FileManager.default.contents(atPath: path) else { throw MeasuringError.cannotRead(path) }
        return [UInt8](content)
    }

    private static func remove(_ path: String) throws {
        guard unlink(path) == 0 else { throw MeasuringError.cannotWrite(path) }
    }
}
