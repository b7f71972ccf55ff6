import Foundation
import Testing

/// A site large enough that its pages are made by several threads at once.
@Suite struct DeterminismTests {
    let workplace: Workplace

    init() throws {
        workplace = try Workplace()
        let names = ["Ada", "Bo", "Çağla", "Ida", "İnci", "Ömer", "Zoë"]
        let rows = (0..<240).map { number in
            "\(names[number % names.count]) Example\(number),Maya Lindgren,\"11/\(number % 19 + 1)/26, 9:14 AM\","
                + "\(number % 3 == 0 ? "We met in spring" : ""),INCOMING,https://www.linkedin.com/in/example-\(number),"
        }
        try workplace.write(
            "export/Invitations.csv",
            (["From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"] + rows).joined(separator: "\n"))
        try workplace.write(
            "site.yml", "owner: { name: Maya Lindgren }\nbaseURL: https://a.example\ninputs: { export: export }\n")
    }

    @Test func `folder, time zone, language and number of threads make no difference, byte for byte`() throws {
        var here = workplace.program
        here.environment = ["TZ": "America/St_Johns", "SOURCE_DATE_EPOCH": "1796083200"]
        #expect(try here.run("build", "--quiet").status == 0)

        try FileManager.default.createDirectory(atPath: workplace.at("else/where"), withIntermediateDirectories: true)
        var there = Program(folder: workplace.at("else/where"))
        there.environment = [
            "TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8",
            "SOURCE_DATE_EPOCH": "1796083200",
            // One thread for all tasks of the program.
            "LIBDISPATCH_COOPERATIVE_POOL_STRICT": "1",
        ]
        #expect(try there.run("build", "--quiet", "--config", workplace.at("site.yml"), "--output", "site").status == 0)

        let first = try workplace.files("public")
        #expect(first.count > 240)
        #expect(try workplace.files("else/where/site") == first)
        #expect(String(decoding: try #require(first["report.json"]), as: UTF8.self).contains("\"asOf\":\"2026-12-01\""))
    }
}
