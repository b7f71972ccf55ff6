internal import Foundation
internal import Measuring

/// Makes files and folders, its clocks running only while it does.
struct BareWriter {
    private(set) var written = Written()

    mutating func makeFolder(_ path: String) throws {
        try timed { guard mkdir(path, 0o700) == 0 else { throw MeasuringError.cannotWrite(path) } }
    }

    mutating func write(_ content: [UInt8], to path: String) throws {
        try timed { try BareWriter.write(content, to: path) }
        written.files += 1
        written.bytes += content.count
    }

    private mutating func timed(_ work: () throws -> Void) rethrows {
        let (start, used) = (ContinuousClock.now, ProcessorClock.ofThread)
        try work()
        written.processor += ProcessorClock.ofThread - used
        written.clock += start.duration(to: .now).seconds
    }

    private static func write(_ content: [UInt8], to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else { throw MeasuringError.cannotWrite(path) }
        defer { close(file) }
        var done = 0
        while done < content.count {
            let count = content[done...].withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw MeasuringError.cannotWrite(path) }
            done += count
        }
    }
}
