/// How a site is put on disk.
public struct PublishingOptions: Sendable {
    /// Takes over a folder that is neither empty nor a Vestibule site; what stands in it stays.
    public var force: Bool
    /// Renames file by file where the exchange in one step is refused (a mount point, some network file systems).
    public var inPlace: Bool
    /// Readable by the owner alone: files 0600, folders 0700.
    public var isPersonal: Bool

    public init(force: Bool = false, inPlace: Bool = false, isPersonal: Bool = true) {
        (self.force, self.inPlace, self.isPersonal) = (force, inPlace, isPersonal)
    }
}
