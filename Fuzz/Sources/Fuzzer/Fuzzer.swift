internal import CLibFuzzer
internal import Foundation
internal import FuzzTargets

/// Hands the function that the environment's `FUZZ_TARGET` names over to libFuzzer, which makes up texts for it.
@main enum Fuzzer {
    private static let target = FuzzTarget(rawValue: ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "")

    static func main() throws {
        guard target != nil else {
            tell("FUZZ_TARGET must be one of " + FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))
            exit(64)
        }
        try prepare()
        var (count, arguments) = (CommandLine.argc, Optional(CommandLine.unsafeArgv))
        exit(LLVMFuzzerRunDriver(&count, &arguments) { start, count in Fuzzer.feed(start, count) })
    }

    /// Swift marks pointers to some values in bits of their own, by which the leak detector misses what they lead to.
    private static func prepare() throws {
        __lsan_disable()
        defer { __lsan_enable() }
        try FuzzTarget.prepare()
    }

    /// A broken promise is a crash like any other, so that libFuzzer keeps the text that led to it.
    private static func feed(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
        do {
            try target?.run(Array(UnsafeBufferPointer(start: start, count: count)))
        } catch {
            tell("broken promise: \(error)")
            abort()
        }
        return 0
    }

    private static func tell(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}
