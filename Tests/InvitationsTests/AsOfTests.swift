import Diagnostics
@testable import Invitations
import Testing
import Vetting

@Suite struct AsOfTests {
    private func resolve(
        _ option: String? = nil, epoch: String? = nil, configured: String? = nil, inName: String? = nil,
        newest: String? = nil
    ) -> String {
        let request = ReadingRequest(asOf: option.flatMap { AsOfChoice($0) }, sourceDateEpoch: epoch) {
            Day(number: 20_000)
        }
        let resolver = AsOfResolver(
            request: request, configured: configured.flatMap { Day($0) }, dateInName: inName.flatMap { Day($0) },
            newestInData: newest.flatMap { Day($0) })
        do {
            let asOf = try resolver.resolve()
            return "\(asOf.day) \(asOf.source.rawValue)"
        } catch {
            return error.description
        }
    }

    @Test func `the option comes first, then the environment, site yml, the name, the data`() {
        let (a, b, c, d) = ("2026-11-01", "2026-11-03", "2026-11-04", "2026-11-05")
        let epoch = "1793577600"
        #expect(resolve(a, epoch: epoch, configured: b, inName: c, newest: d) == "2026-11-01 --as-of")
        #expect(resolve(epoch: epoch, configured: b, inName: c, newest: d) == "2026-11-02 SOURCE_DATE_EPOCH")
        #expect(resolve(epoch: "", configured: b, inName: c, newest: d) == "2026-11-03 asOf in site.yml")
        #expect(resolve(inName: c, newest: d) == "2026-11-04 the date in the export's file name")
        #expect(resolve(newest: d) == "2026-11-05 the newest date in the data")
    }

    @Test func `the clock is asked only for today`() {
        #expect(resolve("today", epoch: "1793577600") == "2024-10-04 today's date, by --as-of today")
    }

    @Test func `where nothing is dated the option is named`() {
        #expect(
            resolve()
                == "error: The day of the report is not known: nothing in the data is dated; give --as-of YYYY-MM-DD")
    }

    @Test(arguments: ["now", "-1", "1e9", "999999999999999999999", "253402300800"])
    func `an environment that is no number of seconds is an error`(_ epoch: String) {
        #expect(resolve(epoch: epoch) == "error: SOURCE_DATE_EPOCH must be a number of seconds since 1970-01-01")
    }

    @Test func `an option is a date or today`() {
        #expect(AsOfChoice("2026-11-01") == Day("2026-11-01").map(AsOfChoice.day))
        #expect(AsOfChoice("today") == .today)
        #expect(AsOfChoice("yesterday") == nil && AsOfChoice("2026-11") == nil)
    }

    @Test func `the newest date is taken from all the data`() throws {
        let export = SampleExport(rows: SampleExport.row("Dana Reyes", "dana", "2026-11-03"))
            .with("Connections.csv", "First Name,Last Name,Connected On\nA,B,09 Nov 2026\n")
        var reading = SampleReading(export)
        reading.asOf = nil
        let inbox = try reading.inbox()
        #expect(inbox.asOf.day.description == "2026-11-09" && inbox.asOf.source == .newestDate)
    }
}
