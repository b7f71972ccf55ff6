package import Vetting

extension FactSheet {
    /// When to look again at a sender who is not answered at once; the same day as in their decision record.
    package func revisitOn(after days: Int) -> Day? {
        if case .oneOf(["waiting"]) = self["history.ask"]?.value, let end = waitUntil { return end }
        return newestDate?.adding(days: days)
    }
}
