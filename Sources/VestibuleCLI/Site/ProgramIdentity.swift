internal import ArgumentParser
internal import Publishing

/// Which program this is: no two builds of the source share it, lest a page of one be kept by the other.
enum ProgramIdentity {
    /// The version, and a hash of the program's own file.
    static func text(_ surroundings: Surroundings) -> String {
        Vestibule.configuration.version + " " + (surroundings.executable.flatMap(FileHash.text) ?? "")
    }
}
