internal import Diagnostics
internal import Foundation
internal import Publishing

extension FuzzTarget {
    /// The list of files in a site that is already there. Whatever it says, nothing beside the site is touched, the new site
    /// is whole, and a file that it does not name stays.
    static func manifest(_ bytes: [UInt8]) throws {
        let folder = try FuzzFolder()
        try folder.makeFolder("public/senders")
        for name in ["outside", "public/own", "public/index.html", "public/senders/a.html"] {
            try folder.write(name.utf8, to: name)
        }
        try folder.write(bytes, to: "public/site-manifest.json")
        let options = PublishingOptions(force: false, inPlace: (bytes.last ?? 0) & 1 == 1)
        do {
            let publisher = try Publisher(output: folder.path + "/public", options: options)
            try Waiting.run { try await publisher.publish { [try $0.write("index.html", Array("new".utf8))] } }
            try promise(try folder.text("public/index.html") == "new", "The new page is not there")
        } catch let error as DiagnosticError {
            try promiseWellFormed(error.diagnostics.map { Diagnostic($0.severity, $0.message) }, in: "")
            try promise(try folder.text("public/index.html") == "public/index.html", "A refused build changed a page")
        }
        try promise(try folder.text("outside") == "outside", "A file beside the site was changed")
        let isNamed = String(decoding: bytes, as: UTF8.self).contains("\"own\"")
        try promise(try isNamed || folder.text("public/own") == "public/own", "Somebody's own file is gone")
    }
}
