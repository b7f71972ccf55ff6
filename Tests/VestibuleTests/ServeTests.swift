import Foundation
import Testing

@Suite(.serialized) struct ServeTests {
    @Test(arguments: [SIGINT, SIGTERM])
    func `a signal ends the preview cleanly and leaves nothing behind`(signal: Int32) throws {
        let workplace = try Workplace()
        try workplace.makeSite()
        try workplace.write("tmp/.keep", "")
        var program = workplace.program
        program.environment = ["TMPDIR": workplace.at("tmp")]
        let before = try workplace.files()
        let output = Pipe()
        let process = try program.start(["serve", "--port", "\(Int.random(in: 20_000...60_000))"], output: output)
        // The address is printed once the server answers.
        let address = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)

        kill(process.processIdentifier, signal)
        process.waitUntilExit()

        #expect(address.hasPrefix("http://127.0.0.1:"))
        #expect(process.terminationReason == .exit && process.terminationStatus == 0)
        #expect(try workplace.files() == before)
    }
}
