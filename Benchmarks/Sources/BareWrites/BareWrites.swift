internal import Foundation
internal import Measuring

/// The yardstick of the disk: writes the bytes of a site's files to new files of the same names, with nothing else, on
/// one thread, and prints a `Written` as JSON.
///
/// `BareWrites <site> <new folder>`. Only the writing is timed. The site is used up: a file goes as soon as its bytes were
/// read, so that the disk need not hold a million files twice.
@main struct BareWrites {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else { throw MeasuringError.usage("BareWrites <site> <new folder>") }
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
                try writer.write(taking(site + "/" + path), to: copy + "/" + path)
            }
        }
        FileHandle.standardOutput.write(try JSONEncoder().encode(writer.written))
    }

    private static func taking(_ path: String) throws -> [UInt8] {
        guard let content = FileManager.default.contents(atPath: path) else { throw MeasuringError.cannotRead(path) }
        guard unlink(path) == 0 else { throw MeasuringError.cannotWrite(path) }
        return [UInt8](content)
    }
}
