/// Something that reads strangers' bytes, by the name that `Scripts/fuzz` and the folders of seeds and regressions use.
///
/// The fuzzer and the tests feed the same functions: whatever the bytes, they end, and what they promise holds.
public enum FuzzTarget: String, CaseIterable, Sendable {
    /// A crash that is there on purpose.
    case planted
    case addresses, archive, baseline, conditions, dossier, export, guidance, manifest, markdown, messages, names
    case reply, site, tables, templates

    /// Prepares everything that lives as long as the process, so that nothing of it counts as lost.
    public static func prepare() throws {
        _ = (try Shipped.engine.get(), try Shipped.small.get(), FuzzPage.fields, FuzzRow.fields)
        for target in allCases { try target.run([]) }
    }

    /// - Throws: `BrokenPromise` where something came out that never should.
    public func run(_ bytes: [UInt8]) throws {
        switch self {
        case .planted: Planted.run(bytes)
        case .addresses: try Self.addresses(bytes)
        case .archive: try Self.archive(bytes)
        case .baseline: try Self.baseline(bytes)
        case .conditions: try Self.conditions(bytes)
        case .dossier: try Self.dossier(bytes)
        case .export: try Self.export(bytes)
        case .guidance: try Self.guidance(bytes)
        case .manifest: try Self.manifest(bytes)
        case .markdown: try Self.markdown(bytes)
        case .messages: try Self.messages(bytes)
        case .names: try Self.names(bytes)
        case .reply: try Self.reply(bytes)
        case .site: try Self.site(bytes)
        case .tables: try Self.tables(bytes)
        case .templates: try Self.templates(bytes)
        }
    }
}
