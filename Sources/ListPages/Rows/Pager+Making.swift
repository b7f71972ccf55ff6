internal import HTML

extension Pager {
    /// The numbers around the current page and at both ends; nil where there is one page only.
    init?(count: Int, current: Int, address: (Int) -> SafeURL) {
        guard count > 1 else { return nil }
        let shown = Set([1, count] + Array(max(1, current - 2)...min(count, current + 2))).sorted()
        numbers = zip(shown, [0] + shown).map { number, before in
            PageNumber(number: number, url: address(number), isCurrent: number == current, gap: number - before > 1)
        }
        previous = current > 1 ? address(current - 1) : nil
        next = current < count ? address(current + 1) : nil
    }
}
