internal import Diagnostics
internal import Policy
internal import Vetting

/// Pages that repeat a rule's threshold as a number, which then has to be changed in two places, and pages whose day of
/// review has passed.
struct PageTextCheck {
    let pages: [GuidancePage]
    /// The day to hold review dates against; nil leaves them out.
    let asOf: Day?

    func run(_ log: inout DiagnosticLog) {
        for page in pages {
            checkThresholds(page, &log)
            if let due = page.reviewBy, let asOf, due < asOf {
                log.warning("The page was to be reviewed by \(due)", at: SourceLocation(page.path, line: 1))
            }
        }
    }

    private func checkThresholds(_ page: GuidancePage, _ log: inout DiagnosticLog) {
        let numbers = Set(page.rules.flatMap { $0.rule.writtenNumbers }.filter { $0 > 1 }.map(String.init))
        for (index, line) in page.source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for number in Self.numbers(in: line) where numbers.contains(number.text) {
                log.warning(
                    "The text repeats the number \(number.text) of a rule; better let the rule alone say it",
                    at: SourceLocation(page.path, line: page.bodyFirstLine + index, column: number.column))
            }
        }
    }

    /// Numbers that stand alone as words, with their columns; the number of a list's item is none.
    private static func numbers(in line: Substring) -> [(text: String, column: Int)] {
        let characters = Array(line)
        var numbers: [(text: String, column: Int)] = []
        var start = 0
        while start < characters.count {
            guard characters[start].isASCII, characters[start].isNumber else {
                start += 1
                continue
            }
            let end = characters[start...].firstIndex { !($0.isASCII && $0.isNumber) } ?? characters.count
            let before = start == 0 ? " " : characters[start - 1]
            let after = end == characters.count ? " " : characters[end]
            let isItem = after == "." && characters[..<start].allSatisfy { $0 == " " }
            if before == " " || before == "(", !after.isLetter, after != "-", !isItem {
                numbers.append((String(characters[start..<end]), start + 1))
            }
            start = end
        }
        return numbers
    }
}

extension Rule {
    /// The counts that the rule compares with, as written.
    fileprivate var writtenNumbers: [Int] {
        (when?.comparisons ?? []).compactMap { if case .count(_, let number) = $0.comparison { number } else { nil } }
            + (bins?.bins.map(\.range.lower) ?? [])
    }
}
