public import ListPages
internal import SiteFiles
internal import TemplateSyntax
public import Diagnostics
internal import Foundation
internal import Templates

extension SiteTheme {
    /// Reads `<folder>/<name>/` in every one of `folders`; a file of an earlier folder goes before one of a later.
    ///
    /// A theme that is not the default one is completed by the default one, so that overriding one template or one
    /// colour takes one file.
    ///
    /// - Parameter folders: folders that hold themes, the site's own first.
    /// - Throws: a theme that is nowhere, a file that cannot be read, and every error of every template.
    public static func load(named name: String, in folders: [String]) throws(DiagnosticError) -> SiteTheme {
        let own = folders.map { "\($0)/\(name)" }.filter(ThemeFolder.isThere)
        guard !own.isEmpty, !name.isEmpty, !name.contains("/"), name != ".." else { throw notFound(name, folders) }
        let fallback = name == "default" ? [] : folders.map { "\($0)/default" }.filter(ThemeFolder.isThere)
        var texts: [String: ThemeFolder.File] = [:]
        var assets: [String: ThemeFolder.File] = [:]
        for folder in own + fallback {
            for file in try ThemeFolder.files(in: "\(folder)/templates", ending: ".mustache")
            where texts[file.name] == nil {
                texts[file.name] = file
            }
            for file in try ThemeFolder.files(in: "\(folder)/assets", ending: "") where assets[file.name] == nil {
                assets[file.name] = file
            }
        }
        return try SiteTheme(
            name: name,
            templates: texts.values.sorted { $0.name < $1.name }.map { file in
                TemplateSource(
                    name: String(file.name.dropLast(9)), path: file.path,
                    text: String(decoding: file.bytes, as: UTF8.self))
            },
            assets: assets.values.map { SiteFile("assets/\($0.name)", $0.bytes) }, pages: SiteTheme.pages)
    }

    private static func notFound(_ name: String, _ folders: [String]) -> DiagnosticError {
        let known = Set(folders.flatMap { (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? [] })
            .filter { !$0.hasPrefix(".") }.sorted()
        let hint = didYouMean(name, in: known)
        let list = known.isEmpty || !hint.isEmpty ? "" : "; there are: \(known.joined(separator: ", "))"
        return DiagnosticError(.error("There is no theme \"\(name)\"\(hint)\(list)"))
    }
}
