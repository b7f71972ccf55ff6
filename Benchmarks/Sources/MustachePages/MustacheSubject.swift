public import BenchmarkSubjects
internal import Foundation
internal import Measuring
internal import Mustache
internal import Templates

/// The same pages by swift-mustache: the theme's templates as they are, and the same data in its own terms.
public struct MustacheSubject {
    private let library: MustacheLibrary
    private let pages: [Any]

    /// - Throws: where a page does not come out with the very bytes of ours.
    public init(_ subject: SenderPageSubject, themeFolder: String) throws {
        library = try MustacheSubject.library(of: themeFolder)
        pages = (0..<subject.count).map {
            MustacheValue.make(subject.value(of: $0), .object(SenderPageSubject.root)) { $0 }
        }
        for page in 0..<subject.count {
            var ours: [UInt8] = []
            try subject.render(page, into: &ours)
            guard try render(page).utf8.elementsEqual(ours) else {
                throw MeasuringError.notTheSame("page \(page) of ours and of swift-mustache")
            }
        }
    }

    public func render(_ page: Int) throws -> String { try render(pages[page]) }

    public func render(_ data: Any) throws -> String {
        guard let text = library.render(data, withTemplate: SenderPageSubject.template) else {
            throw MeasuringError.cannotRead("the template \(SenderPageSubject.template)")
        }
        return text
    }

    private static func library(of folder: String) throws -> MustacheLibrary {
        var library = MustacheLibrary()
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".mustache") {
            let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            try library.register(text, named: String(name.dropLast(9)))
        }
        return library
    }
}
