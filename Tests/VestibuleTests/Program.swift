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
        return ["PATH": path, "HOME": folder, "LANG": "C.UTF-8"].merging(environment) { _, own in own }
    }

    func start(_ arguments: [String], output: Pipe = Pipe(), errors: Pipe = Pipe()) throws -> Process {
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
        let (output, errors) = (Pipe(), Pipe())
        let process = try start(arguments, output: output, errors: errors)
        // Both are short beside a pipe's buffer, but for JSON on standard output, which is read first.
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let messages = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            // A slow machine makes the program tell how far it is.
            .replacing(#/\d+ files written …\n/#, with: "")
        process.waitUntilExit()
        return Outcome(output: text, errors: messages, status: process.terminationStatus)
    }
}
