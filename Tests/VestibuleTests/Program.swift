import Foundation

/// The built executable, run as a user runs it.
struct Program {
    struct Outcome: Equatable {
        var output = ""
        var errors = ""
        var status: Int32 = 0
    }

    /// The root of the checkout.
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The one that stands beside the tests, unless VESTIBULE_PROGRAM names another.
    static let path: String = {
        if let named = ProcessInfo.processInfo.environment["VESTIBULE_PROGRAM"] { return named }
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appendingPathComponent("vestibule").path
    }()

    var executable = Program.path
    var folder: String
    var environment: [String: String] = [:]

    /// Only what every process has, so that nothing of the tester's own surroundings matters.
    private var fullEnvironment: [String: String] {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        // What `make test-asan` says to its tests goes for the program, too.
        let sanitizers = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
        return ["PATH": path, "HOME": folder, "LANG": "C.UTF-8"].merging(sanitizers) { $1 }.merging(environment) { $1 }
    }

    func start(_ arguments: [String], output: Pipe = Pipe(), errors: Any = Pipe()) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = fullEnvironment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        return process
    }

    func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

    func run(_ arguments: [String]) throws -> Outcome {
        // Messages go into a file: of two pipes, the one that is fuller than its buffer would wait for the other.
        let file = FileManager.default.temporaryDirectory.appending(path: "vestibule-errors-\(UUID().uuidString)")
        try Data().write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let output = Pipe()
        let process = try start(arguments, output: output, errors: try FileHandle(forWritingTo: file))
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let messages = try String(decoding: Data(contentsOf: file), as: UTF8.self)
            // A slow machine makes the program tell how far it is.
            .replacing(#/\d+ files written …\n/#, with: "")
        return Outcome(output: text, errors: messages, status: process.terminationStatus)
    }
}
