// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "fora",
  products: [
    .executable(name: "fora", targets: ["fora"]),
    .library(name: "MigrationBodies", targets: ["MigrationBodies"]),
  ],
  targets: [
    // The tables of Resources/catalogue inside the binary, so that it runs from any folder.
    .target(name: "CatalogueData"),
    // What is known: model, store, names, filters, views. No terminal, no printing.
    .target(name: "MigrationBodies"),
    // What is shown: state, commands, layout, frame. Pure values: no ncurses, no clock.
    .target(name: "Browser", dependencies: ["MigrationBodies"]),
    // What Swift cannot see of ncurses, reading the terminal, and its restore after a crash.
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .executableTarget(
      name: "fora",
      dependencies: ["Browser", "CatalogueData", "CNcurses", "MigrationBodies"],
      linkerSettings: [
        // SwiftPM has no settings for these. lld is part of the toolchain and is quicker than the
        // linker that it would take.
        .unsafeFlags(["-use-ld=lld"]),
        // A release needs nothing of the machine that it runs on: no Swift, no ncurses, no
        // certain version of the C library. static-pie: its place in memory is another each time.
        // -s leaves out the names that only a debugger reads.
        .unsafeFlags(
          [
            "-static-executable", "-Xclang-linker", "-static-pie", "-Xlinker", "-s",
            "-Xlinker", "-z", "-Xlinker", "relro", "-Xlinker", "-z", "-Xlinker", "now",
          ], .when(configuration: .release)),
      ]),
    // For maintainers: writes the manual pages from the declarations of commands and tables.
    .executableTarget(name: "ManualWriter", dependencies: ["MigrationBodies"]),
    // What the tests of all modules share.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(
      name: "MigrationBodiesTests",
      dependencies: ["CatalogueData", "MigrationBodies", "TestSupport"]),
    .testTarget(name: "BrowserTests", dependencies: ["Browser", "CatalogueData", "TestSupport"]),
    .testTarget(name: "foraTests", dependencies: ["fora", "ManualWriter", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
