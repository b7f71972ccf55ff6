internal import Vetting

/// Finds what many have alike, so that what is known of each sender is kept in little room and need not be found again.
struct SheetSearch {
    private(set) var sheets: [SharedSheet] = []
    private let own: [Int]
    private var numbers: [Likes.Like: [Int]] = [:]

    /// As many sheets are tried for one verdict with the same facts known.
    private static let mostTried = 4

    /// - Parameter own: the numbers, in the registry, of facts in which senders may differ who are alike.
    init(own: [Int]) { self.own = own }

    /// Where a sender's facts are kept: the number of a sheet, and what to change in it. None for somebody who is alike
    /// but for their own facts, or who was the first.
    mutating func place(
        _ sender: Int, _ facts: FactSheet, like: Likes.Like, isOwnPlain: Bool
    ) -> (sheet: Int32, changes: FactChanges?)? {
        let tried = numbers[like] ?? []
        if isOwnPlain, let sheet = tried.first(where: { isAlike(facts, $0) }) {
            sheets[sheet].alike += 1
            return (Int32(sheet), nil)
        }
        if tried.isEmpty || isOwnPlain && tried.count < SheetSearch.mostTried {
            numbers[like, default: []].append(sheets.count)
            sheets.append(
                SharedSheet(
                    facts: facts, first: sender, likeness: isOwnPlain ? Ingredients.likeness(of: facts, but: own) : nil,
                    alike: 1))
            return (Int32(sheets.count - 1), nil)
        }
        return facts.changes(from: sheets[tried[0]].facts).map { (Int32(tried[0]), $0) }
    }

    private func isAlike(_ facts: FactSheet, _ sheet: Int) -> Bool {
        sheets[sheet].likeness != nil && facts.isLike(sheets[sheet].facts, but: own)
    }
}
