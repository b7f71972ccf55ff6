internal import Measuring

/// Straight lines through what the smallest and the largest of several sites took.
struct Cost {
    /// Seconds of processor time, whatever the number of invitations, and for each of them.
    let start: Double
    let each: Double
    /// Bytes of files, likewise.
    let emptyDisk: Double
    let disk: Double
    /// Bytes of memory, likewise.
    let memory: Double
    let eachMemory: Double

    /// Nil where there are not two sizes.
    init?(_ figures: [SiteFigures]) {
        guard let small = figures.min(by: { $0.invitations < $1.invitations }),
            let large = figures.max(by: { $0.invitations < $1.invitations }), small.invitations < large.invitations
        else { return nil }
        func line(_ value: (SiteFigures) -> Double) -> (base: Double, slope: Double) {
            let slope = (value(large) - value(small)) / Double(large.invitations - small.invitations)
            return (value(small) - slope * Double(small.invitations), slope)
        }
        (start, each) = line(\.build.processor)
        (emptyDisk, disk) = line { Double($0.bytes) }
        (memory, eachMemory) = line { Double($0.build.peak) }
    }

    func seconds(_ invitations: Int) -> Double { start + each * Double(invitations) }
    func bytes(_ invitations: Int) -> Double { emptyDisk + disk * Double(invitations) }
    func memory(_ invitations: Int) -> Double { memory + eachMemory * Double(invitations) }
}
