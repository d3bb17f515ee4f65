// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "galley",
    products: [
        .executable(name: "galley", targets: ["GalleyCommand"]),
        .library(name: "ArticleStore", targets: ["ArticleStore"]),
        .library(name: "Editorial", targets: ["Editorial"]),
        .library(name: "Prose", targets: ["Prose"]),
        .library(name: "GitStore", targets: ["GitStore"]),
        // For the tests of what survives: loaded before a writing process, not linked.
        .library(name: "Faults", type: .dynamic, targets: ["Faults"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibgit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"])]),
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .target(name: "CStarter"),
        .target(name: "Prose", swiftSettings: settings),
        .target(name: "Editorial", dependencies: ["Yams", "Prose"], swiftSettings: settings),
        .target(
            name: "GitStore",
            dependencies: ["CLibgit2", "CDeflate", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: settings
        ),
        .target(
            name: "Catalogue",
            dependencies: [.product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings
        ),
        .target(
            name: "ArticleStore",
            dependencies: [
                "GitStore", "Catalogue", "Editorial", "Prose", "CStarter",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "GalleyCommand",
            dependencies: [
                "ArticleStore", "Editorial", "Prose",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "CBaselines",
            dependencies: ["CLibgit2", "CDeflate"],
            path: "Tests/Benchmarks/CBaselines"
        ),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "ArticleStore", "Catalogue", "CBaselines", "Editorial", "GitStore", "Prose",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "Tests/Benchmarks",
            exclude: ["CBaselines"],
            swiftSettings: settings
        ),
        .target(name: "Faults", path: "Tests/Faults"),
        .executableTarget(
            name: "CrashWriter",
            dependencies: ["ArticleStore", "Editorial"],
            path: "Tests/CrashWriter",
            swiftSettings: settings
        ),
        .testTarget(
            name: "CrashTests",
            dependencies: ["CrashWriter", "ArticleStore", "Editorial"],
            swiftSettings: settings
        ),
        .testTarget(name: "ProseTests", dependencies: ["Prose"], swiftSettings: settings),
        // `make fuzz` builds the same files with the fuzzer's entry, which has its own main function.
        .testTarget(
            name: "FuzzingTests",
            dependencies: ["Prose", "Editorial"],
            path: "Tests/Fuzzing",
            exclude: ["Fuzzer", "CreditFuzzer"],
            swiftSettings: settings
        ),
        .testTarget(name: "EditorialTests", dependencies: ["Editorial"], swiftSettings: settings),
        .testTarget(name: "GitStoreTests", dependencies: ["GitStore"], swiftSettings: settings),
        .testTarget(name: "CatalogueTests", dependencies: ["Catalogue"], swiftSettings: settings),
        .testTarget(
            name: "ArticleStoreTests",
            dependencies: ["ArticleStore", "GitStore", "Catalogue"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "GalleyCommandTests",
            dependencies: [
                "GalleyCommand", "ArticleStore", "Editorial", "Prose",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
    ],
    cLanguageStandard: .c2x
)
