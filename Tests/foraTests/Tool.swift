import Foundation
import Testing

/// The built program, run as users run it: its own process, its own environment.
enum Tool {
  /// What a run wrote, and how it ended.
  struct Result {
    /// What it wrote on standard output.
    let output: String
    /// What it wrote on standard error.
    let error: String
    /// Its exit status; 128 and the signal's number when a signal ended it.
    let status: Int32

    /// The lines of standard output.
    var lines: [String] {
      output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    /// The tab-separated cells of a column of standard output.
    func column(_ index: Int) -> [String] {
      lines.map { line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        return cells.indices.contains(index) ? String(cells[index]) : ""
      }
    }
  }

  /// The program, beside the bundle of the tests.
  static let url: URL = {
    var folder = Bundle(for: Anchor.self).bundleURL
    while folder.path != "/" {
      let program = folder.appendingPathComponent("fora")
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: program.path, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        return program
      }
      folder.deleteLastPathComponent()
    }
    return URL(fileURLWithPath: ".build/debug/fora")
  }()

  private final class Anchor {}

  /// Runs the program and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - stdin: What it reads on standard input.
  ///   - environment: Its whole environment; nothing of the test's own gets through.
  static func run(
    _ arguments: [String], stdin: String = "", environment: [String: String] = ["LANG": "C.UTF-8"]
  ) throws -> Result {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.environment = environment
    return try run(process, stdin: stdin)
  }

  /// Runs a line of the shell, in which `fora` is the program.
  static func shell(_ line: String, environment: [String: String] = ["LANG": "C.UTF-8"]) throws
    -> Result
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line]
    let path = "\(url.deletingLastPathComponent().path):/usr/bin:/bin"
    process.environment = environment.merging(["PATH": path]) { _, path in path }
    return try run(process, stdin: "")
  }

  private static func run(_ process: Process, stdin: String) throws -> Result {
    // Files instead of pipes: a program that fills a pipe nobody reads would wait for ever.
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("fora-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
    for (file, text) in zip(files, [stdin, "", ""]) {
      try Data(text.utf8).write(to: file)
    }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let status = process.terminationStatus
    return Result(
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self),
      status: process.terminationReason == .exit ? status : 128 + status)
  }
}
