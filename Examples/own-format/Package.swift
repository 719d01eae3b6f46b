// swift-tools-version: 6.2
// A package with a format of its own, checked by the same tests as the formats of VillageKit.

import PackageDescription

let package = Package(
    name: "own-format",
    dependencies: [.package(name: "VillageKit", path: "../..")],
    targets: [
        .target(name: "OwnFormat", dependencies: [.product(name: "VillageKit", package: "VillageKit")]),
        .testTarget(
            name: "OwnFormatTests",
            dependencies: ["OwnFormat", .product(name: "VillageKitTesting", package: "VillageKit")]
        ),
    ]
)
