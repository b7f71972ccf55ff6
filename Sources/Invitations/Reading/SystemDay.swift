internal import Foundation
public import Vetting

/// The one place that asks the clock; only `--as-of today` leads here.
public enum SystemDay {
    /// Today in Coordinated Universal Time, so that two machines agree.
    public static func today() -> Day {
        let secondsADay = 86_400.0
        return Day(number: Int((Date().timeIntervalSince1970 / secondsADay).rounded(.down)))
    }
}

extension AsOfChoice {
    /// The day asked for.
    public var asked: Day {
        switch self {
        case .day(let day): day
        case .today: SystemDay.today()
        }
    }
}
