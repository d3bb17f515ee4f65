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
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CLibgit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"])]),
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(name: "CMemory"),
        .target(name: "CStarter"),
        .target(name: "CAssets", exclude: ["Files"]),
        .systemLibrary(
            name: "CMarkdown", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .target(name: "Markdown", dependencies: ["CMarkdown"], swiftSettings: settings),
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
        .target(
            name: "WebDesk",
            dependencies: [
                "ArticleStore", "CAssets", "CMemory", "Editorial", "Markdown", "Prose",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "GalleyCommand",
            dependencies: [
                "ArticleStore", "Editorial", "Prose", "WebDesk",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
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
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            path: "Tests/Benchmarks",
            exclude: ["CBaselines", "Wagtail"],
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
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown"], swiftSettings: settings),
        .testTarget(
            name: "WebDeskTests",
            dependencies: [
                "WebDesk", "ArticleStore", "Editorial", .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"), .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: settings
        ),
        .testTarget(name: "CatalogueTests", dependencies: ["Catalogue"], swiftSettings: settings),
        .testTarget(
            name: "ArticleStoreTests",
            dependencies: ["ArticleStore", "GitStore", "Catalogue"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "GalleyCommandTests",
            dependencies: [
                "GalleyCommand", "ArticleStore", "Editorial", "Prose", "WebDesk",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
    ],
    cLanguageStandard: .c2x
)
