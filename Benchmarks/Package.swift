// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let engine: Target.Dependency = .product(name: "VestibuleEngine", package: "vestibule")

/// A program of its own, under `Sources/<name>`.
func program(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

// A package of its own, so that the product stays light: measurements and what they are measured against.
let package = Package(
    name: "vestibule-benchmarks",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "vestibule", path: "..")],
    targets: [
        program("Generate"),
        program("BareWrites"),
        program("Bench"),
        .target(name: "Messages", swiftSettings: settings),
        program("DetectorBench", [engine, "Messages"]),
        program("EngineBench", [engine]),
        program("LearnWords", [engine, "Messages"]),
        program("Stages", [engine]),
    ]
)
