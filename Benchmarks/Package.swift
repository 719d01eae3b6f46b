// swift-tools-version: 6.2
// The benchmark, a package of its own so that nobody who embeds VillageKit builds it.

import PackageDescription

let package = Package(
    name: "benchmark",
    dependencies: [.package(name: "VillageKit", path: "..")],
    targets: [
        .executableTarget(
            name: "benchmark",
            dependencies: [
                .product(name: "VillageKit", package: "VillageKit"),
                .product(name: "VillageKitTesting", package: "VillageKit"),
            ]
        )
    ]
)
