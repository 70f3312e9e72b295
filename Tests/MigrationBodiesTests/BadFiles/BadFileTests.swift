import Foundation
import Testing

@testable import MigrationBodies

/// Files that people write, save wrongly, cut short or damage: each is refused with all that is
/// wrong in it, and nothing of it is used.
struct BadFileTests {
  static let base = DataPackage(soundFiles: { table in
    BadFile.base["\(table).csv"].map { Array($0.utf8) }
  })

  /// The messages for a file laid over the base.
  private func messages(_ name: String, _ bytes: [UInt8]) throws -> [String] {
    let schema = try #require(Schema.ofFile(name))
    let file: DataFile
    do throws(DataError) {
      file = try DataFile(name: name, schema: schema, bytes: bytes)
    } catch {
      return [error.description]
    }
    do throws(DataErrors) {
      _ = try Self.base.adding([file])
      return []
    } catch {
      #expect(error.count == error.first.count)
      return error.lines
    }
  }

  @Test func `the tables below are sound`() throws {
    let files = try BadFile.base.sorted { $0.key < $1.key }.map { name, text in
      try DataFile(
        name: name, schema: try #require(Schema.ofFile(name)), bytes: Array(text.utf8))
    }
    let package = try DataPackage.empty.adding(files)
    #expect(package.rows(of: State.schema).count == 3)
  }

  @Test func `there are many bad files, each another`() {
    let all = BadFile.tables + BadFile.descriptions
    #expect(all.count >= 150)
    #expect(Set(all.map { "\($0.file) \($0.name)" }).count == all.count)
    #expect(Set(all.map { [UInt8]($0.file.utf8) + $0.bytes }).count == all.count)
  }

  @Test(arguments: BadFile.tables)
  func `a bad table is refused with all that is wrong`(file: BadFile) throws {
    #expect(try messages(file.file, file.bytes) == file.messages)
  }

  @Test(arguments: BadFile.descriptions)
  func `a bad description is refused with all that is wrong`(file: BadFile) {
    do throws(DataErrors) {
      _ = try PackageDescription(file.bytes, file: file.file)
      Issue.record("it was read")
    } catch {
      #expect(error.lines == file.messages)
    }
  }

  @Test(arguments: BadFile.tables)
  func `a bad table is refused in pieces as it is whole`(file: BadFile) {
    func refusal(_ length: Int) -> String? {
      do throws(DataError) {
        var intake = try DataIntake(table: file.file)
        var rest = file.bytes[...]
        while !rest.isEmpty {
          try intake.append(rest.prefix(length))
          rest = rest.dropFirst(length)
        }
        _ = try intake.finish()
        return nil
      } catch { return error.description }
    }
    // What a file is by its first letters is seen in the first piece.
    #expect(refusal(4) == refusal(.max))
    #expect(refusal(7) == refusal(.max))
  }

  // MARK: - Limits

  @Test func `a record has a limit, over several lines too`() throws {
    let header = "id,title\n"
    let long = String(repeating: "a", count: DataLimits.recordBytes)
    #expect(
      try messages("sources.csv", Array((header + "s9," + long + "\n").utf8)) == [
        "sources.csv:2: the record is longer than 1 MB; a double quote may be missing; "
          + "a record is one line unless a quoted cell goes on"
      ])
    let lines = String(repeating: "aaaaaaa\n", count: DataLimits.recordBytes / 8)
    #expect(
      try messages("sources.csv", Array((header + "s9,\"" + lines + "\"\n").utf8)).first?
        .hasPrefix("sources.csv:2: the record is longer") == true)
  }

  @Test func `a cell has a limit, in a column of one's own too`() throws {
    let fits = String(repeating: "a", count: DataLimits.cellBytes)
    #expect(try messages("sources.csv", Array("id,title,mine\ns9,\(fits),\"\(fits)\"".utf8)) == [])
    for row in ["s9,\(fits)a,", "s9,A,\(fits)a"] {
      let found = try messages("sources.csv", Array("id,title,mine\n\(row)".utf8))
      #expect(found.count == 1)
      #expect(found.first?.contains("the cell has 262145 bytes; at most 262144 are read") == true)
    }
  }

  @Test func `columns have a limit`() throws {
    func header(_ count: Int) -> [UInt8] {
      Array((["id", "title"] + (2..<count).map { "c\($0)" }).joined(separator: ",").utf8)
    }
    #expect(try messages("sources.csv", header(DataLimits.columns)) == [])
    #expect(
      try messages("sources.csv", header(DataLimits.columns + 1)) == [
        "sources.csv:1: the header has 257 columns; at most 256 are read"
      ])
  }

  @Test func `a file's size is known before it is read`() {
    #expect(throws: DataError.self) {
      _ = try DataIntake(table: "bodies.csv", size: DataLimits.fileBytes + 1)
    }
    #expect(throws: DataError.self) {
      _ = try DataIntake(description: "datapackage.json", size: DataLimits.descriptionBytes + 1)
    }
  }

  @Test func `a description may be as deep as its limit`() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array(
        (String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    _ = try JSONReader.value(of: nested(DataLimits.descriptionDepth + 1), file: "x")
    #expect(throws: DataError.self) {
      try JSONReader.value(of: nested(DataLimits.descriptionDepth + 2), file: "x")
    }
    // Far beyond, no stack overflows.
    #expect(throws: DataError.self) {
      try JSONReader.value(of: nested(1_000_000), file: "x")
    }
  }

  @Test func `a hundred errors are shown and the others counted`() throws {
    let rows = (0..<250).map { "s\($0)," }.joined(separator: "\n")
    let file = try DataFile(
      name: "sources.csv", schema: try #require(Schema.named("sources")),
      bytes: Array(("id,title\n" + rows).utf8))
    do throws(DataErrors) {
      _ = try Self.base.adding([file, file])
      Issue.record("it was read")
    } catch {
      #expect(error.count == 500)
      #expect(error.lines.count == 101)
      #expect(error.lines.last == "and 400 more")
      #expect(error.lines[99].hasPrefix("sources.csv:101: column 2 (title): the cell is empty"))
    }
  }

  // MARK: - Seeds

  /// The fuzzer begins with these: a table's file name, a line feed, the content.
  static let seeds: [String: [UInt8]] = Dictionary(
    uniqueKeysWithValues: (BadFile.tables + BadFile.descriptions).map { file in
      let words = "\(file.file.split(separator: ".")[0]) \(file.name)"
      let name = words.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
      return (String(name), Array("\(file.file)\n".utf8) + file.bytes)
    })

  @Test func `the fuzzer's seeds are the bad files`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Fuzz/Seeds").standardizedFileURL
    if ProcessInfo.processInfo.environment["FORA_RECORD_SEEDS"] != nil {
      try? FileManager.default.removeItem(at: folder)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, bytes) in Self.seeds { try Data(bytes).write(to: folder.appending(path: name)) }
      Issue.record("the seeds were recorded; run again without FORA_RECORD_SEEDS")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    #expect(Set(names) == Set(Self.seeds.keys))
    for (name, bytes) in Self.seeds {
      let stored = try? Data(contentsOf: folder.appending(path: name))
      #expect(stored.map(Array.init) == bytes, "\(name)")
    }
  }
}
