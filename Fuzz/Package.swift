// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"), .treatAllWarnings(as: .error),
]

// The fuzzer itself, apart from the package that it feeds: only here everything is built with libFuzzer in it.
let package = Package(
    name: "Fuzz",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "vestibule", path: "..")],
    targets: [
        // How the time to read hostile shapes grows, built without sanitizers.
        .executableTarget(
            name: "Growth", dependencies: [.product(name: "FuzzTargets", package: "vestibule")],
            swiftSettings: settings),
        .target(name: "CLibFuzzer"),
        .executableTarget(
            name: "Fuzzer", dependencies: ["CLibFuzzer", .product(name: "FuzzTargets", package: "vestibule")],
            swiftSettings: settings),
    ]
)
