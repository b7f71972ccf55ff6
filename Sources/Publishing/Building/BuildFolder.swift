internal import Diagnostics

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// The folder in which a new site grows: `.<output>.vestibule-<pid>`, locked for as long as its build runs.
///
/// Inside, `site` is the new site before the exchange and the old one after it. The file `exchanging` says that the
/// exchange was about to happen, so that a later build knows what it may have before it after a crash.
struct BuildFolder: Sendable {
    let path: String
    private let lock: FolderLock

    var site: String { path + "/site" }
    var marker: String { path + "/exchanging" }

    static func prefix(for output: OutputFolder) -> String { ".\(output.name).vestibule-" }

    /// Makes the folder for a build of `output` inside `place`, which is the folder that holds the output, or for a
    /// build in place the output itself.
    ///
    /// Folders of earlier builds that were ended on the way are removed. A build that still runs is an error.
    static func make(
        for output: OutputFolder, inside place: String, options: PublishingOptions, report: inout PublishingReport
    ) throws(SystemFailure) -> BuildFolder {
        let gate = try FolderLock(waitingFor: output.parent)
        defer { withExtendedLifetime(gate) {} }
        for stale in try stale(beside: output) { try stale.clear(for: output, report: &report) }
        let path = try makeFolder(place + "/" + prefix(for: output) + String(getpid()))
        guard let lock = try FolderLock(ifFree: path) else { throw SystemFailure("lock the folder", path) }
        let folder = BuildFolder(path: path, lock: lock)
        guard mkdir(folder.site, options.folderMode) == 0 else { throw SystemFailure("make the folder", folder.site) }
        return folder
    }

    /// What earlier builds left, each with its lock now in our hands.
    private static func stale(beside output: OutputFolder) throws(SystemFailure) -> [BuildFolder] {
        var found: [BuildFolder] = []
        for place in [output.parent, output.path] where try FileIdentity.at(place)?.kind == .folder {
            for name in try folderEntries(place) where name.hasPrefix(prefix(for: output)) {
                let path = place + "/" + name
                guard try FileIdentity.at(path)?.kind == .folder else { continue }
                guard let lock = try FolderLock(ifFree: path) else {
                    throw SystemFailure("", output.path, code: EWOULDBLOCK)
                }
                found.append(BuildFolder(path: path, lock: lock))
            }
        }
        return found
    }

    /// Makes `path`, or the first of `path-2`, `path-3` … that is free: process numbers come back.
    private static func makeFolder(_ path: String) throws(SystemFailure) -> String {
        for suffix in 1...100 {
            let candidate = suffix == 1 ? path : "\(path)-\(suffix)"
            if mkdir(candidate, 0o700) == 0 { return candidate }
            guard errno == EEXIST else { break }
        }
        throw SystemFailure("make the folder", path)
    }

    /// Removes the folder of a build that failed before the exchange.
    ///
    /// What cannot be removed now is left for the next build.
    func abandon() {
        do throws(SystemFailure) { try removeTree(path) } catch {}
    }

    /// Removes the folder. Where the exchange may have happened it holds an old site, out of which files that are
    /// not ours move back into the output first.
    func clear(for output: OutputFolder, report: inout PublishingReport) throws(SystemFailure) {
        if try mayHoldOldSite() { try OldSite(path: site, next: output.path).clear() }
        guard try mayHoldOldSite() else { return try removeTree(path) }
        report.diagnostics.append(
            .warning("Some files are not Vestibule's own and were kept here; look at them", at: .init(site)))
    }

    private func mayHoldOldSite() throws(SystemFailure) -> Bool {
        guard try FileIdentity.at(marker) != nil else { return false }
        return try FileIdentity.at(site) != nil
    }
}

extension PublishingOptions {
    /// Before the process's own mask of permissions.
    var fileMode: mode_t { isPersonal ? 0o600 : 0o666 }
    var folderMode: mode_t { isPersonal ? 0o700 : 0o777 }
}
