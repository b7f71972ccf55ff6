public import Foundation

/// Another program, run to its end; the system tells what it used.
public struct Child {
    let program: String
    let arguments: [String]

    public init(_ program: String, _ arguments: [String]) { (self.program, self.arguments) = (program, arguments) }

    /// A program of this package, built beside the one that runs.
    public init(sibling name: String, _ arguments: [String]) {
        let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        self.init(folder.appendingPathComponent(name).path, arguments)
    }

    /// - Parameter takesErrors: whether what it says on standard error belongs to its output; else it is shown.
    /// - Throws: where it does not start or does not end with 0.
    @discardableResult public func run(takesErrors: Bool = false) throws -> (usage: Usage, output: Data) {
        let output = FileManager.default.temporaryDirectory.appendingPathComponent("bench-\(UUID().uuidString)")
        guard FileManager.default.createFile(atPath: output.path, contents: nil) else {
            throw MeasuringError.cannotWrite(output.path)
        }
        defer { unlink(output.path) }
        let start = ContinuousClock.now
        let process = try spawn(writingTo: output.path, takesErrors)
        var (status, used): (Int32, rusage) = (0, rusage())
        while wait4(process, &status, 0, &used) < 0 {
            guard errno == EINTR else { throw MeasuringError.failed(program, status: errno) }
        }
        let clock = start.duration(to: .now).seconds
        guard status == 0 else { throw MeasuringError.failed(program, status: status) }
        let usage = Usage(
            clock: clock, processor: used.ru_utime.seconds + used.ru_stime.seconds, peak: used.ru_maxrss * 1_024)
        return (usage, try Data(contentsOf: output))
    }

    private func spawn(writingTo output: String, _ takesErrors: Bool) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_TRUNC | O_APPEND, 0)
        if takesErrors { posix_spawn_file_actions_adddup2(&actions, 1, 2) }
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process = pid_t()
        let failure = posix_spawnp(&process, program, &actions, nil, &words, environ)
        guard failure == 0 else { throw MeasuringError.failed(program, status: failure) }
        return process
    }
}

extension Duration {
    public var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

extension timeval {
    fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
