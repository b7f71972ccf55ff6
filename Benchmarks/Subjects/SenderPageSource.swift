internal import Report

/// The senders of a site, decided, their pages to be asked for.
public struct SenderPageSource: Sendable {
    private let views: SenderViews

    public init(_ site: MeasuredSite) async throws {
        guard let views = try await site.builder.senderViews(try await site.builder.decide()) else {
            throw SubjectError.noSenders
        }
        self.views = views
    }

    public var count: Int { views.count }

    /// - Parameter places: in the order of the site; those it has not are left out.
    public func pages(_ places: Range<Int>) -> SenderPageSubject {
        SenderPageSubject(views.templates, pages: places.clamped(to: 0..<count).map { views[$0] })
    }
}

public enum SubjectError: Error {
    case noSenders
}
