import Foundation
import Testing

@Suite struct ImportRulesTests {
    private func check(_ folder: String...) throws -> Program.Outcome {
        try Program(executable: "/bin/bash", folder: Program.repository).run(["Scripts/check-imports"] + folder)
    }

    @Test func `the sources keep to the table of imports`() throws {
        #expect(try check() == Program.Outcome())
    }

    @Test func `a violation is found, whatever it is wrapped in`() throws {
        let workplace = try Workplace()
        try workplace.write("Vetting/A.swift", "internal import Foundation\n")
        try workplace.write("HTML/B.swift", "import HTML\n@preconcurrency public import struct Yams.Node\n")
        try workplace.write("Report/C.swift", "import Foundation\nimport Vetting\n    import ArgumentParser\n")
        try workplace.write("Shortcuts/D.swift", "import Vetting\n")

        let outcome = try check(workplace.path)

        #expect(
            outcome.errors == """
                Sources/HTML/B.swift:2: error: Target HTML may not import Yams
                Sources/Report/C.swift:3: error: Target Report may not import ArgumentParser
                Sources/Shortcuts/D.swift:1: error: Target Shortcuts is missing in Scripts/imports.txt
                Sources/Vetting/A.swift:1: error: Target Vetting is pure and may not import Foundation

                """)
        #expect(outcome.status == 1)
    }
}
