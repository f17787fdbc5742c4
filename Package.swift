// swift-tools-version: 6.2

import PackageDescription

// MARK: - Settings that every target of ours shares

/// Debug builds optimise our own code, so that tests run at speed, while the packages we depend on stay cheap to compile.
let optimizedInDebug: SwiftSetting = .unsafeFlags(["-O"], .when(configuration: .debug))

/// Release builds of our own code are testable, so that the program and its tests share one build; the packages we depend on are not built twice.
let testableInRelease: SwiftSetting = .unsafeFlags(["-enable-testing"], .when(configuration: .release))

let swiftSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  optimizedInDebug,
  testableInRelease,
]

let cSettings: [CSetting] = [
  .unsafeFlags(["-O2", "-fno-fast-math", "-ffp-contract=off", "-Wall", "-Wextra", "-Werror"])
]

/// A Swift target of ours; the list of dependencies is the only place that says what it may import.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

/// The tests of one target, with the shared test support; data folders are read from the checkout and never copied.
func tests(of name: String, _ dependencies: [Target.Dependency] = [], data: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "CourseTestSupport"] + dependencies,
    exclude: data,
    swiftSettings: swiftSettings)
}

let swiftParser: Target.Dependency = .product(name: "SwiftParser", package: "swift-syntax")
let swiftSyntax: Target.Dependency = .product(name: "SwiftSyntax", package: "swift-syntax")
let swiftParserDiagnostics: Target.Dependency = .product(name: "SwiftParserDiagnostics", package: "swift-syntax")
let swiftDiagnostics: Target.Dependency = .product(name: "SwiftDiagnostics", package: "swift-syntax")
let swiftIDEUtils: Target.Dependency = .product(name: "SwiftIDEUtils", package: "swift-syntax")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
  name: "coursebuild",
  products: [
    .library(name: "MathEngine", targets: ["MathEngine"]),
    .executable(name: "coursebuild", targets: ["coursebuild"]),
  ],
  dependencies: [
    .package(url: "https://github.com/swiftlang/swift-syntax", exact: "603.0.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // MARK: - Foundations: they know neither arrays nor lessons
    room("SourceDiagnostics"),
    room("WebMarkup"),
    room("Threading"),

    // MARK: - The maths engine
    .target(name: "CNumericKernels", cSettings: cSettings),
    room("NumericArrays", ["CNumericKernels"]),
    room("MachineLearning", ["NumericArrays"]),
    room("Plotting", ["WebMarkup", "NumericArrays"]),
    room("MathEngine", ["NumericArrays", "MachineLearning", "Plotting"]),

    // MARK: - Notations compiled to markup
    room("Typesetting", ["SourceDiagnostics", "WebMarkup", swiftSyntax, swiftParser, swiftIDEUtils]),

    // MARK: - The interpreter: it knows nothing of arrays or plots
    room(
      "ScriptLanguage",
      ["SourceDiagnostics", swiftSyntax, swiftParser, swiftParserDiagnostics, swiftDiagnostics]),
    .target(name: "CScriptMachine", cSettings: cSettings),
    room("ScriptInterpreter", ["SourceDiagnostics", "ScriptLanguage", "CScriptMachine"]),

    // MARK: - The course compiler
    .systemLibrary(
      name: "CCMarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    room("CourseModel", ["SourceDiagnostics", "Threading", "CCMarkGFM", yams]),
    room(
      "CourseRunner",
      [
        "SourceDiagnostics", "NumericArrays", "MachineLearning", "Plotting", "MathEngine", "ScriptLanguage", "ScriptInterpreter",
        "CourseModel", "Threading",
      ]),
    room("CourseSite", ["SourceDiagnostics", "Threading", "WebMarkup", "Typesetting", "CourseModel"]),
    room("CourseServer", ["Threading", "WebMarkup"]),
    room(
      "CourseCommands",
      ["SourceDiagnostics", "WebMarkup", "CourseModel", "CourseRunner", "CourseSite", "CourseServer", argumentParser]),
    .executableTarget(name: "coursebuild", dependencies: ["CourseCommands"], swiftSettings: swiftSettings),

    // MARK: - Tools of the house
    room("BindingGenerator", [swiftSyntax, swiftParser]),
    .executableTarget(name: "generate-bindings", dependencies: ["BindingGenerator"], swiftSettings: swiftSettings),

    // MARK: - Tests
    .target(name: "CourseTestSupport", path: "Tests/CourseTestSupport", swiftSettings: swiftSettings),
    tests(of: "SourceDiagnostics"),
    tests(of: "WebMarkup"),
    tests(of: "NumericArrays", ["MathEngine"], data: ["Golden"]),
    tests(of: "MachineLearning", ["NumericArrays"], data: ["Golden"]),
    tests(of: "Plotting", ["NumericArrays", "WebMarkup"], data: ["Golden"]),
    tests(of: "Typesetting", ["SourceDiagnostics", "WebMarkup"], data: ["Formulas/Data"]),
    tests(of: "ScriptLanguage", ["SourceDiagnostics"], data: ["BadCode", "Fixtures"]),
    tests(of: "ScriptInterpreter", ["CScriptMachine", "ScriptLanguage", "SourceDiagnostics"], data: ["Conformance", "Suite"]),
    tests(of: "CourseModel", ["SourceDiagnostics"], data: ["Suite"]),
    tests(of: "CourseRunner", ["CourseModel", "ScriptInterpreter", "ScriptLanguage", "SourceDiagnostics"]),
    tests(of: "CourseSite", ["CourseModel", "SourceDiagnostics", "WebMarkup"], data: ["Golden"]),
    tests(of: "CourseServer"),
    tests(of: "CourseCommands", ["coursebuild"]),
    tests(of: "BindingGenerator"),
    .executableTarget(
      name: "Benchmarks", dependencies: ["CNumericKernels", "CourseRunner", "NumericArrays", "ScriptInterpreter", "SourceDiagnostics"],
      path: "Tests/Benchmarks",
      exclude: ["Programs", "builds.py", "compare.py", "compare_operations.py", "operations.py", "programs.py", "run.sh", "training.py"],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "Fuzzing", dependencies: ["ScriptInterpreter", "SourceDiagnostics"], path: "Tests/Fuzzing", exclude: ["run.sh"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "CourseTests",
      dependencies: [
        "CourseModel", "CourseRunner", "CourseSite", "CourseTestSupport", "MathEngine", "ScriptInterpreter", "SourceDiagnostics",
        "coursebuild",
      ],
      swiftSettings: swiftSettings),
  ]
)
