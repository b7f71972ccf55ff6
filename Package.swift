// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// What is tested is optimised in debug builds, too: the tests read the whole policy and build whole sites, which takes six
/// times as long without.
let optimised = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A target of our own, with its tests beside it under `Tests/<name>Tests`.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: optimised)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.init(stringLiteral: name)] + dependencies, swiftSettings: settings)
}

let package = Package(
    name: "vestibule",
    platforms: [.macOS(.v26)],
    products: [
        .executable(name: "vestibule", targets: ["VestibuleCLI"]),
        // For the measurements in Benchmarks/.
        .library(
            name: "VestibuleEngine",
            targets: [
                "Diagnostics", "HTML", "CommonMark", "StrictYAML", "TemplateSyntax", "Templates", "CSV", "SiteFiles",
                "EarlierReports", "Vetting", "SeededRandom", "VettingEngine", "Tokens", "Lexicons", "Detectors",
                "People", "Exports", "Dossiers", "Invitations", "Policy", "Decisions",
                "GuidancePages", "SenderPages", "ListPages", "OverviewPages", "Report", "Publishing",
            ]),
        .library(name: "SeededRandom", targets: ["SeededRandom"]),
        .library(name: "BenchmarkSubjects", targets: ["BenchmarkSubjects"]),
        // For the fuzzer in Fuzz/.
        .library(name: "FuzzTargets", targets: ["FuzzTargets"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.0"),
    ],
    targets: [
        .systemLibrary(name: "CCmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(name: "CArchive", providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
        .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"]), .brew(["libcsv"])]),
        .target(name: "CExchange"),
        module("Diagnostics"),
        module("Parallel", ["Diagnostics"]),
        module("HTML"),
        module("JSON", ["Diagnostics"]),
        module("CommonMark", ["CCmark", "HTML"]),
        module("StrictYAML", ["Diagnostics", .product(name: "Yams", package: "Yams")]),
        module("TemplateSyntax", ["Diagnostics"]),
        module("Templates", ["TemplateSyntax", "Diagnostics", "HTML"]),
        module("Vetting"),
        module("SeededRandom"),
        module("VettingEngine", ["SeededRandom", "Vetting"]),
        module("Tokens"),
        module("Lexicons", ["Tokens", "Vetting", "StrictYAML", "Diagnostics"]),
        module("Detectors", ["Lexicons", "Tokens", "Vetting", "StrictYAML", "Diagnostics", "Parallel"]),
        module("People", ["Vetting", "Diagnostics"]),
        module("CSV", ["CCSV"]),
        module("Exports", ["CSV", "People", "Vetting", "Diagnostics", "CArchive"]),
        module("Dossiers", ["CSV", "Exports", "People", "Vetting", "StrictYAML", "Diagnostics", "Parallel"]),
        module(
            "Invitations", ["Dossiers", "Exports", "People", "Vetting", "Detectors", "Diagnostics", "Parallel"]),
        module(
            "Policy",
            [
                "Vetting", "VettingEngine", "Detectors", "CommonMark", "StrictYAML", "Diagnostics", "Parallel",
            ]),
        module("PolicyChecks", ["JSON", "Policy", "Vetting", "VettingEngine", "Detectors", "Diagnostics"]),
        module(
            "Decisions",
            [
                "JSON", "Diagnostics", "StrictYAML", "Vetting", "VettingEngine", "Detectors", "People", "Exports",
                "Invitations", "Policy",
            ]),
        module(
            "GuidancePages",
            [
                "Diagnostics", "HTML", "CommonMark", "TemplateSyntax", "Templates", "Vetting", "Policy", "Decisions",
            ]),
        module(
            "SenderPages",
            [
                "HTML", "CommonMark", "Templates", "Vetting", "Detectors", "People", "Invitations", "Policy",
                "Decisions", "GuidancePages",
            ]),
        module("EarlierReports", ["JSON", "Decisions", "People", "Vetting", "Diagnostics"]),
        module("SiteFiles", ["Diagnostics"]),
        module(
            "Comparison",
            [
                "JSON", "EarlierReports", "Decisions", "Policy", "PolicyChecks", "Invitations", "People", "Vetting",
                "VettingEngine", "Diagnostics",
            ]),
        module(
            "ListPages",
            [
                "JSON", "Comparison", "EarlierReports", "SiteFiles", "Diagnostics", "HTML", "CommonMark",
                "TemplateSyntax", "Templates", "Vetting", "People", "Invitations", "Policy", "Decisions",
                "GuidancePages", "SenderPages",
            ]),
        module(
            "OverviewPages",
            [
                "ListPages", "Diagnostics", "HTML", "Templates", "Vetting", "People", "Exports", "Invitations",
                "Policy", "Decisions", "GuidancePages",
            ]),
        module(
            "Report",
            [
                "ListPages", "OverviewPages", "Comparison", "SiteFiles", "Diagnostics", "HTML", "TemplateSyntax",
                "Templates", "Vetting", "VettingEngine", "People", "Dossiers", "Invitations", "Policy", "Decisions",
                "GuidancePages", "SenderPages",
            ]),
        module("Publishing", ["CExchange", "Diagnostics"]),
        module("LocalServer", [.product(name: "FlyingSocks", package: "FlyingFox"), "Diagnostics"]),
        .executableTarget(
            name: "VestibuleCLI",
            dependencies: [
                "ListPages", "SiteFiles", "Decisions", "Comparison", "GuidancePages", "Report", "Publishing",
                "LocalServer", "Invitations", "Dossiers", "People", "Policy", "PolicyChecks", "Diagnostics", "Parallel",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        // What is fed with hostile bytes, by the fuzzer and by the tests.
        .target(
            name: "FuzzTargets",
            dependencies: [
                "Diagnostics", "HTML", "CommonMark", "TemplateSyntax", "Templates", "Vetting", "VettingEngine",
                "Detectors", "People", "CSV",
                "Exports", "Dossiers", "Invitations", "Policy", "EarlierReports", "Comparison", "Publishing",
            ], path: "Fuzz/Targets", swiftSettings: settings),
        // What is measured alone in Benchmarks/, and the C libraries beside it. Built with the product, so that it keeps
        // in step with it.
        .target(
            name: "BenchmarkSubjects",
            dependencies: [
                "CCmark", "CCSV", "CSV", "HTML", "CommonMark", "Templates", "VettingEngine", "Exports", "Dossiers",
                "Invitations",
                "Policy", "Decisions", "SenderPages", "SiteFiles", "ListPages", "Report", "Publishing",
            ], path: "Benchmarks/Subjects", swiftSettings: settings),
        // Run by the tests of Invitations: it counts what the C libraries allocate.
        .target(name: "CAllocations", path: "Tests/CAllocations"),
        .executableTarget(
            name: "AllocationCount", dependencies: ["CAllocations", "CCmark", "CommonMark", "Exports"],
            path: "Tests/AllocationCount", swiftSettings: settings),
        tests("Diagnostics"),
        tests("HTML"),
        tests("CommonMark", ["HTML", "SeededRandom"]),
        tests("StrictYAML", ["Diagnostics"]),
        tests("Templates", ["SeededRandom", "TemplateSyntax", "Diagnostics", "HTML"]),
        tests("VettingEngine", ["SeededRandom", "Vetting"]),
        tests("Detectors", ["SeededRandom", "Diagnostics", "Lexicons", "Tokens", "Vetting"]),
        tests(
            "Invitations",
            [
                "SeededRandom", "CSV", "Detectors", "Diagnostics", "Dossiers", "Exports", "People", "StrictYAML",
                "Vetting",
            ]),
        // Both halves of the policy: what is read, and what is checked, is tried on one sample.
        tests(
            "Policy",
            ["SeededRandom", "PolicyChecks", "CommonMark", "Detectors", "Diagnostics", "Vetting", "VettingEngine"]),
        tests(
            "Report",
            [
                "Decisions", "Diagnostics", "Dossiers", "Exports", "GuidancePages", "Invitations", "People", "Policy",
                "ListPages", "OverviewPages", "SenderPages", "SiteFiles", "Templates", "Vetting", "VettingEngine",
            ]),
        tests(
            "Comparison",
            [
                "EarlierReports", "Decisions", "Dossiers", "Vetting", "VettingEngine", "People", "Invitations",
                "Policy", "Diagnostics",
            ]),
        tests("Publishing", ["Diagnostics"]),
        tests("FuzzTargets"),
        tests("LocalServer", ["Diagnostics"]),
        .testTarget(
            name: "ConformanceTests", dependencies: ["Templates", "CommonMark", "HTML"], swiftSettings: settings),
        // Runs the built program from outside.
        .testTarget(
            name: "VestibuleTests", dependencies: ["VestibuleCLI", "SeededRandom", "StrictYAML"],
            swiftSettings: settings),
    ]
)
