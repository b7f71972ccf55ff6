internal import Foundation
internal import Measuring

/// Runs a program and puts what it prints into a Markdown document, between the two marks of that name.
///
/// `Record <document> <mark> <program> <arguments>…` A program that fails leaves the document as it is.
@main struct Record {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count >= 3 else {
            throw MeasuringError.usage("Record <document> <mark> <program> <arguments>…")
        }
        let document = ResultDocument(path: arguments[0], mark: arguments[1])
        try document.check()
        let output = try Child(arguments[2], Array(arguments[3...])).run().output
        try document.replace(with: String(decoding: output, as: UTF8.self))
    }
}
