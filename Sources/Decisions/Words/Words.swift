package import Vetting

/// The report's own words for what the engine says; the table's wording and facts keep theirs.
package enum Words {
    package static func name(of response: Response) -> String {
        switch response {
        case .accept: "Accept"
        case .vetFurther: "Vet further"
        case .askFirst: "Ask first"
        case .ignore: "Ignore"
        case .decline: "Decline"
        case .declineAndBlock: "Decline and block"
        }
    }

    /// What the response asks of the owner, for the head of its queue.
    package static func meaning(of response: Response) -> String {
        switch response {
        case .accept: "Let them in. Where a line is still open, it would not change the answer today."
        case .vetFurther: "Something is open that a short look would show. Each page says which look pays most."
        case .askFirst: "They gave no reason. One friendly question tells people with a reason from collectors."
        case .ignore: "Nothing speaks for connecting now. Nobody is told, and they may come back with more."
        case .decline: "A quiet no. Send one of the kind letters where you would like to."
        case .declineAndBlock: "What they did leaves no doubt. Report only where the page says so."
        }
    }

    package static func name(of status: Status) -> String {
        switch status {
        case .settled: "Settled"
        case .provisional: "Provisional"
        case .undetermined: "Undetermined"
        }
    }

    package static func meaning(of status: Status) -> String {
        switch status {
        case .settled: "Nothing that could still be found out would change it."
        case .provisional: "Something speaks already, and something still open could change it."
        case .undetermined: "Nothing speaks yet; what you find out decides."
        }
    }

    package static func name(of intent: Intent) -> String {
        switch intent {
        case .keepInTouch: "Keep in touch"
        case .learnAboutYou: "Learn about you"
        case .introduceNetwork: "Introduce their network"
        case .exploreOpportunities: "Explore opportunities"
        case .sellSomething: "Sell something"
        case .mistake: "A mistake"
        case .spamOrScam: "Spam or scam"
        }
    }

    package static func name(of axis: Axis) -> String {
        switch axis {
        case .authenticity: "Authenticity"
        case .relevance: "Relevance"
        }
    }

    /// `1 person`, `1,204 people`.
    package static func people(_ count: Int) -> String { count == 1 ? "1 person" : "\(number(count)) people" }

    /// `1 check`, `12 checks`: a count with its noun.
    package static func count(_ count: Int, _ one: String, _ many: String) -> String {
        "\(number(count)) \(count == 1 ? one : many)"
    }

    /// Thousands set apart by commas.
    package static func number(_ value: Int) -> String {
        let digits = Array(String(value.magnitude))
        let grouped = digits.enumerated().map { index, digit in
            index > 0 && (digits.count - index) % 3 == 0 ? ",\(digit)" : String(digit)
        }
        return (value < 0 ? "−" : "") + grouped.joined()
    }

    /// A number of points with its sign: `+3`, `−2`, `0`.
    package static func points(_ value: Int) -> String { value > 0 ? "+\(value)" : number(value) }

    package static func minutes(_ minutes: Double) -> String {
        if minutes < 1 { return "under a minute" }
        if minutes < 90 { return "\(Int(minutes.rounded())) min" }
        return "\(Int((minutes / 60).rounded())) h"
    }
}
