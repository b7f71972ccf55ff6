internal import Foundation

/// What a program that ran used.
struct Usage {
    var wall: Double
    var processor: Double
    /// In kilobytes.
    var peak: Int
    var output: String
}

/// Runs a program to its end and reads from the system what it used.
struct Child {
    let program: String
    let arguments: [String]

    func run() throws -> Usage {
        let output = NSTemporaryDirectory() + "/vestibule-bench-output-\(ProcessInfo.processInfo.processIdentifier)"
        defer { unlink(output) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process = pid_t()
        let start = ContinuousClock.now
        let failure = posix_spawn(&process, program, &actions, nil, &words, environ)
        guard failure == 0 else { throw BenchError.failed(program, status: failure) }
        var status: Int32 = 0
        var usage = rusage()
        wait4(process, &status, 0, &usage)
        let wall = (ContinuousClock.now - start).seconds
        guard status == 0 else { throw BenchError.failed(program, status: status) }
        return Usage(
            wall: wall, processor: usage.ru_utime.seconds + usage.ru_stime.seconds, peak: usage.ru_maxrss,
            output: try String(contentsOfFile: output, encoding: .utf8))
    }

    /// The best of several runs by processor time, which a busy machine disturbs less than the clock.
    func best(of count: Int, before: () throws -> Void) throws -> Usage {
        var runs: [Usage] = []
        for _ in 0..<count {
            try before()
            runs.append(try run())
        }
        var best = runs.min { $0.processor < $1.processor } ?? runs[0]
        best.wall = runs.map(\.wall).min() ?? best.wall
        return best
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

extension timeval {
    fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
