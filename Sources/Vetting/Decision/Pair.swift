/// A recommendation and the response for it.
public struct Pair: Sendable, Hashable {
    public var recommendation: Recommendation
    public var response: Response

    public init(_ recommendation: Recommendation, _ response: Response) {
        self.recommendation = recommendation
        self.response = response
    }
}
