internal import Foundation

/// The yardstick of the disk: writes the bytes of a site's files to new files of the same names, with nothing else.
///
/// `BareWrites <site> <new folder>`. Reading is not counted. One thread.
@main struct BareWrites {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else { throw BareWritesError.usage("BareWrites <site> <new folder>") }
        let (site, copy) = (arguments[1], arguments[2])
        guard let listing = FileManager.default.enumerator(atPath: site) else {
            throw BareWritesError.cannotRead(site)
        }
        var run = Run(site: site, copy: copy)
        try run.makeFolder("")
        for case let path as String in listing { try run.take(path) }
        let rate = Int(Double(run.files) / run.seconds)
        print(
            "\(run.files) files, \(run.bytes) bytes, \(run.seconds) seconds, \(run.processor) of processor, "
                + "\(rate) files a second")
    }
}

enum BareWritesError: Error {
    case usage(String)
    case cannotRead(String)
    case cannotWrite(String)
}

/// The writing of one site, its clock running only while it writes.
private struct Run {
    let site: String
    let copy: String
    private(set) var files = 0
    private(set) var bytes = 0
    private var spent = Duration.zero
    /// Seconds of the processor, which a busy machine disturbs less than the clock.
    private(set) var processor = 0.0
    private let clock = ContinuousClock()

    init(site: String, copy: String) { (self.site, self.copy) = (site, copy) }

    var seconds: Double { Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18 }

    mutating func take(_ path: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: site + "/" + path, isDirectory: &isFolder) else { return }
        if isFolder.boolValue { return try makeFolder(path) }
        guard let content = FileManager.default.contents(atPath: site + "/" + path) else {
            throw BareWritesError.cannotRead(path)
        }
        try write([UInt8](content), to: copy + "/" + path)
    }

    mutating func makeFolder(_ path: String) throws {
        let start = clock.now
        guard mkdir(copy + "/" + path, 0o700) == 0 else { throw BareWritesError.cannotWrite(path) }
        spent += clock.now - start
    }

    private mutating func write(_ content: [UInt8], to path: String) throws {
        let (start, used) = (clock.now, Run.used)
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else { throw BareWritesError.cannotWrite(path) }
        defer { close(file) }
        var written = 0
        while written < content.count {
            let count = content[written...].withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw BareWritesError.cannotWrite(path) }
            written += count
        }
        files += 1
        bytes += content.count
        spent += clock.now - start
        processor += Run.used - used
    }

    private static var used: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
