internal import BenchmarkSubjects
internal import Measuring

/// The stages of a build, one after the other in one process: processor time of all threads.
///
/// `StageBench <site folder> <share folder>`: a site as `Generate` made it, and where `content` and `themes` are.
@main struct StageBench {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else { throw MeasuringError.usage("StageBench <site folder> <share folder>") }
        let stages = try await Scratch.with { folder in
            try await BuildStages.run(
                arguments[1], share: arguments[2], output: folder + "/site",
                watch: StageWatch { ProcessorClock.ofProcess })
        }
        print(table(of: stages))
    }

    /// With shares of the whole; parts of a stage stand after it in brackets.
    private static func table(of stages: [StageWatch.Stage]) -> String {
        let whole = stages.filter { !$0.isPart }.reduce(0) { $0 + $1.spent }
        var table = MarkdownTable("stage", "processor", "share")
        for stage in stages {
            let cells = [stage.spent.asSeconds, (100 * stage.spent / whole).asFigure + " %"]
            table.add(stage.isPart ? ["– " + stage.name] + cells.map { "(\($0))" } : [stage.name] + cells)
        }
        return table.text
    }
}
