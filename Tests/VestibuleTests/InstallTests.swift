import Foundation
import Testing

@Suite struct InstallTests {
    /// Where that is allowed (root, and mounts permitted), the checkout is hidden while the installed copy runs.
    private static func hidden(_ command: String) -> [String] {
        let hide = "unshare -m sh -c 'mount -t tmpfs tmpfs \"$0\"' '\(Program.repository)'"
        let wrapped = "mount -t tmpfs tmpfs '\(Program.repository)' && \(command)"
        return ["-c", "if \(hide) 2>/dev/null; then unshare -m sh -c \"$0\" ; else \(command); fi", wrapped]
    }

    @Test func `the installed program works without the checkout`() throws {
        let workplace = try Workplace()
        var script = workplace.program
        script.executable = "/bin/bash"
        let installed = try Program(executable: "/bin/bash", folder: Program.repository).run(
            "Scripts/install", Program.path, workplace.at("prefix"))
        #expect(installed.status == 0)
        #expect(
            installed.output
                == "Installed \(workplace.at("prefix"))/bin/vestibule; begin with: vestibule init mysite\n")

        script.environment = ["PATH": workplace.at("prefix/bin") + ":/usr/bin:/bin:/usr/sbin:/sbin"]
        let outcome = try script.run(Self.hidden("vestibule init mysite && cd mysite && vestibule build"))

        #expect(outcome.status == 0)
        #expect(outcome.output == "cd mysite && vestibule build\npublic/index.html\n")
        #expect(FileManager.default.fileExists(atPath: workplace.at("mysite/public/index.html")))
        let theme = workplace.at("prefix/share/vestibule/themes/default/templates")
        #expect(FileManager.default.fileExists(atPath: theme))
        for file in [
            "man/man1/vestibule.1", "bash-completion/completions/vestibule", "zsh/site-functions/_vestibule",
            "fish/vendor_completions.d/vestibule.fish",
        ] {
            #expect(try workplace.text("prefix/share/\(file)").contains("backtest"))
        }
    }
}
