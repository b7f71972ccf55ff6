import Foundation
import StrictYAML
import Testing

/// Every recipe of docs/scale.md, read as the service, the shell and the program would read it; what all of them start is
/// run.
@Suite struct ScaleRecipeTests {
    private static let page = Result { try RecipePage("docs/scale.md") }

    /// What each service reads, by the heading.
    private static let services: [(heading: String, keys: ServiceKeys)] = [
        ("GitLab: `parallel`", .gitlab), ("GitHub: matrix", .github), ("Kubernetes: indexed Job", .kubernetes),
    ]

    /// The script that every recipe starts.
    private static func script() throws -> String {
        try #require(try page.get().blocks(in: "sh").first { $0.text.contains("# Builds the reports of every") }).text
    }

    @Test func `every recipe is YAML with keys that the service knows`() throws {
        let recipes = try Self.page.get().blocks(in: "yaml")
        #expect(recipes.map(\.heading) == Self.services.map(\.heading))
        for (recipe, service) in zip(recipes, Self.services) {
            let root = try #require(try YAMLNode.parse(recipe.text, path: recipe.heading))
            #expect(service.keys.unknown(in: root).isEmpty, "\(recipe.heading)")
        }
    }

    @Test func `every shell script is one that the shell can read`() throws {
        let scripts = try Self.page.get().blocks(in: "sh")
        #expect(scripts.count == 3)
        let folder = try Workplace()
        try folder.write("script", "#!/bin/sh\nif\n")
        #expect(try shell("-n", "script", in: folder).status != 0)
        for script in scripts {
            try folder.write("script", script.text)
            #expect(try shell("-n", "script", in: folder).status == 0, "\(script.text)")
        }
    }

    @Test func `every directive of the array is an option of sbatch`() throws {
        let options = try Self.page.get().blocks(in: "sh").flatMap { $0.text.matches(of: #/#SBATCH --([a-z-]+)=/#) }
        #expect(options.map { String($0.1) } == ["job-name", "array", "cpus-per-task", "mem", "time"])
    }

    @Test func `every command and option that a recipe uses exists`() throws {
        let help = try CommandHelp()
        var used = 0
        for block in try Self.page.get().blocks where !block.language.isEmpty {
            for call in block.text.matches(of: #/vestibule ((?:build|check) [^\n|'>]*)/#) {
                #expect(try help.unknown(in: call.1).isEmpty, "\(call.0)")
                used += 1
            }
        }
        #expect(used == 4)
    }

    @Test(arguments: [1...3, 0...2])
    func `all parts together build each report once, and one that fails stops no other`(parts: ClosedRange<Int>) throws
    {
        let folder = try Workplace()
        let names = ["ada", "ben", "broken", "cora", "dora", "eli", "finn"]
        try folder.write("owners.txt", names.map { $0 + "\n" }.joined())
        try folder.write("reports.sh", Self.script())
        // In the place of the program, one that keeps a list and fails for one owner.
        try folder.write(
            "bin/vestibule", "#!/bin/sh\necho \"$*\" >> built.txt\ncase \"$*\" in *broken*) exit 1 ;; esac\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.at("bin/vestibule"))
        var failed = 0
        for part in parts {
            if try shell("reports.sh", "\(part)", "3", in: folder).status != 0 { failed += 1 }
        }
        #expect(failed == 1)
        let built = try folder.text("built.txt").split(separator: "\n").sorted()
        #expect(
            built
                == names.map {
                    "build --quiet --config owners/\($0)/site.yml --content policy/content --output reports/\($0)"
                })
    }

    /// Runs the shell with `bin/` of the folder before all other programs.
    private func shell(_ arguments: String..., in folder: Workplace) throws -> Program.Outcome {
        var shell = folder.program
        shell.executable = "/bin/sh"
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        shell.environment = ["PATH": folder.at("bin") + ":" + path]
        return try shell.run(arguments)
    }
}
