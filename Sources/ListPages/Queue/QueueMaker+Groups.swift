internal import Decisions
internal import Vetting

extension QueueMaker {
    /// How many of those to ask are named as the likeliest to answer.
    static let likeliest = 10

    /// Those whom the owner never met and who wrote nothing: the place where they begin in the queue, and how many they are;
    /// nil where nobody is.
    package var unmet: (address: String, count: Int)? {
        guard let place = headings.firstIndex(where: \.isUnmet) else { return nil }
        let page = SitePath.queue(response, place / QueueMaker.pageSize + 1)
        return ("\(page)#group-\(headings[place].key)", headings.count(where: \.isUnmet))
    }

    /// The rows of a page under their headings.
    func groups(_ range: Range<Int>, _ path: String) -> [RowGroup] {
        let rows = RowMaker(report, on: path)
        var groups: [RowGroup] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let heading = headings[start]
            var end = start + 1
            while end < range.upperBound, headings[end] == heading { end += 1 }
            groups.append(
                RowGroup(
                    key: heading.key, title: heading.title, note: heading.note, mayRest: heading.mayRest,
                    count: Words.number(sizes[heading] ?? 0),
                    rows: rows.rows(queue[start..<end]), isContinued: start > 0 && headings[start - 1] == heading))
            start = end
        }
        return groups
    }
}
