// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let engine: Target.Dependency = .product(name: "VestibuleEngine", package: "vestibule")
let subjects: Target.Dependency = .product(name: "BenchmarkSubjects", package: "vestibule")

/// What several programs use, under `Sources/<name>`.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A program of its own, under `Sources/<name>`.
func program(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

// A package of its own, so that the product stays light: measurements and what they are measured against.
let package = Package(
    name: "vestibule-benchmarks",
    platforms: [.macOS(.v26)],
    dependencies: [
        .package(name: "vestibule", path: ".."),
        // What our templates are measured against.
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        module("Measuring"),
        module("Messages"),
        module(
            "MustachePages", ["Measuring", subjects, engine, .product(name: "Mustache", package: "swift-mustache")]),
        program("BareWrites", ["Measuring"]),
        program("CostModel", ["Measuring"]),
        program("DetectorBench", [engine, "Messages"]),
        program("EngineBench", ["Measuring", engine]),
        program("Generate", [.product(name: "SeededRandom", package: "vestibule")]),
        program("HugoBench", ["Measuring"]),
        program("LearnWords", [engine, "Messages"]),
        program("Machine", ["Measuring"]),
        program("MustacheBench", ["Measuring", "MustachePages", subjects]),
        program("PartBench", ["Measuring", "Messages", "MustachePages", subjects, engine]),
        program("RebuildBench", ["Measuring"]),
        program("Record", ["Measuring"]),
        program("SiteBench", ["Measuring"]),
        program("StageBench", ["Measuring", subjects]),
    ]
)
