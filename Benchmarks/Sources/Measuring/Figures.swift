internal import Foundation

extension Double {
    /// `0.05`, `1.4`, `12`, `1,234,567`: at least two digits that count, thousands apart.
    public var asFigure: String {
        let decimals = magnitude >= 9.95 || self == 0 ? 0 : magnitude >= 0.995 ? 1 : magnitude >= 0.0095 ? 2 : 4
        let text = String(format: "%.\(decimals)f", self)
        return decimals == 0 ? text.withThousandsApart : text
    }

    /// Seconds with two decimals up to a minute: `0.41 s`, `46.10 s`, `312 s`.
    public var asSeconds: String { String(format: self < 60 ? "%.2f s" : "%.0f s", self) }
}

extension Int {
    public var asFigure: String { String(self).withThousandsApart }
    /// Of bytes.
    public var asMegabytes: String { (Double(self) / 1e6).asFigure }
}

extension String {
    fileprivate var withThousandsApart: String {
        var text = ""
        for (place, digit) in enumerated() {
            let left = count - place
            if place > 0, left % 3 == 0, digit != "-", last != nil, text.last != "-" { text.append(",") }
            text.append(digit)
        }
        return text
    }
}
