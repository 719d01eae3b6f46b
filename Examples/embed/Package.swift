// swift-tools-version: 6.2
// A package that depends on VillageKit as an embedder's does; here by path, elsewhere by address and version.

import PackageDescription

let package = Package(
    name: "embed",
    dependencies: [.package(name: "VillageKit", path: "../..")],
    targets: [
        .executableTarget(name: "embed", dependencies: [.product(name: "VillageKit", package: "VillageKit")])
    ]
)
