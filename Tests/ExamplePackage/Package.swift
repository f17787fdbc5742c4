// swift-tools-version: 6.2

import PackageDescription

// A package as anybody's who wants arrays: it knows this one by its path only, and nothing of it but the product.
let package = Package(
  name: "Example",
  dependencies: [.package(name: "coursebuild", path: "../..")],
  targets: [
    .executableTarget(name: "Example", dependencies: [.product(name: "MathEngine", package: "coursebuild")])
  ]
)
