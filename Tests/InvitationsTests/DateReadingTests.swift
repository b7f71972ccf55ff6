@testable import Exports
import Testing
import Vetting

@Suite struct DateReadingTests {
    private func read(_ text: String) -> String {
        switch DateReader.read(Array(text.utf8)[...]) {
        case .absent: "absent"
        case .unreadable: "unreadable"
        case .moment(let moment): moment.description
        case .slashed(let date):
            "\(date.moment(dayFirst: false)?.description ?? "–") | \(date.moment(dayFirst: true)?.description ?? "–")"
        }
    }

    @Test(arguments: [
        ("1/29/26, 2:37 PM", "2026-01-29T14:37:00 | –"),
        ("1/2/26, 12:05 AM", "2026-01-02T00:05:00 | 2026-02-01T00:05:00"),
        ("1/2/26, 12:05 PM", "2026-01-02T12:05:00 | 2026-02-01T12:05:00"),
        ("08/19/24, 11:04 PM", "2024-08-19T23:04:00 | –"),
        ("29/01/2026, 14:37", "– | 2026-01-29T14:37:00"),
        ("1/29/26, 2:37\u{202F}PM", "2026-01-29T14:37:00 | –"),
        ("1/29/26", "2026-01-29 | –"),
        ("13/13/26", "– | –"),
        ("4-Apr-21", "2021-04-04"),
        ("01 Mar 2019", "2019-03-01"),
        ("08 Feb 2026", "2026-02-08"),
        ("8 February 2026", "2026-02-08"),
        ("Jun 3, 2026", "2026-06-03"),
        ("2026-01-29", "2026-01-29"),
        ("2026-01-29T14:37", "2026-01-29T14:37:00"),
        ("2026-01-29T14:37:05Z", "2026-01-29T14:37:05"),
        ("2026-01-29T14:37:05.123+02:00", "2026-01-29T14:37:05"),
        ("2025-06-01 14:03:22 UTC", "2025-06-01T14:03:22"),
        ("2023/06/20 13:05:02 UTC", "2023-06-20T13:05:02"),
        ("Wed Jun 03 18:44:33 UTC 2026", "2026-06-03T18:44:33"),
        ("29.01.2026 14:37", "2026-01-29T14:37:00"),
        ("29.1.26", "2026-01-29"),
        ("  08 Feb 2026  ", "2026-02-08"),
        ("29 Feb 2024", "2024-02-29"),
    ])
    func `every form that exports use is read`(_ text: String, _ expected: String) {
        #expect(read(text) == expected)
    }

    @Test(arguments: [
        "yesterday", "2026", "29 Feb 2026", "2026-13-01", "1/2", "1/2/3", "25:00", "1/29/26, 14:37 PM",
        "1/29/26, 2:61 PM",
        "08 Feb 2026 tea", "Fooday Jun 03 2026", "99999999999999999999", "/", "1/29/26,", "0 Feb 2026", "-1 Feb 2026",
    ])
    func `what is no date is told so`(_ text: String) {
        #expect(read(text) == "unreadable")
    }

    @Test func `an empty field is no date and no mistake`() {
        #expect(read("") == "absent")
        #expect(read("   ") == "absent")
    }

    @Test func `every prefix of a date is read or refused, never more`() {
        let text = "Wed Jun 03 18:44:33 UTC 2026 1/29/26, 2:37 PM 2026-01-29T14:37:05Z"
        for count in 0...text.utf8.count {
            for start in 0...count { _ = read(String(decoding: Array(text.utf8)[start..<count], as: UTF8.self)) }
        }
    }

    private func order(_ dates: String...) -> DateOrder {
        var order = DateOrder()
        for date in dates { order.note(DateReader.read(Array(date.utf8)[...])) }
        return order
    }

    @Test func `dates are month-first as delivered`() {
        #expect(order("1/2/26", "3/4/26").isDayFirst == false)
        #expect(order().isDayFirst == false)
    }

    @Test func `where no date can be month-first all are day-first`() {
        #expect(order("29/1/26", "13/4/26").isDayFirst)
    }

    @Test func `most dates of a day-first file can be nothing else, and carry the rest`() {
        #expect(order("29/1/26", "13/4/26", "3/4/26").isDayFirst)
    }

    @Test func `one odd date among month-first ones stays an odd date`() {
        #expect(order("13/1/26", "1/2/26", "3/4/26").isDayFirst == false)
        #expect(order("13/1/26", "14/1/26", "1/29/26").isDayFirst == false)
    }
}
