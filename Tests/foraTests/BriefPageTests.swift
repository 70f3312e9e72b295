import Foundation
import MigrationBodies
import Testing

@testable import fora

/// Briefs as pages, whole: of a body, a state and a set of the small tables in `Tests/Briefs`.
@Suite struct BriefPageTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Briefs").standardizedFileURL

  private static let subjects = [
    ("body", "alpha-process"), ("state", "VN"), ("set", "alpha-process & beta-forum"),
  ]
  private static let formats = [("plain", "txt"), ("markdown", "md"), ("html", "html")]

  private func page(_ subject: String, _ format: String) throws -> String {
    let tables = Self.folder.appending(path: "tables").path
    let result = try Tool.run(
      ["brief", subject, "--only-data", "--data", tables, "--format", format])
    #expect(result.status == 0 && result.error == "")
    return result.output
  }

  /// Held against the recorded page; with `FORA_RECORD` it is written anew, and read before it is kept.
  @Test(arguments: subjects, formats)
  func `a brief is as it was read and kept`(
    subject: (name: String, line: String), format: (name: String, ending: String)
  ) throws {
    let file = Self.folder.appending(path: "\(subject.name).\(format.ending)")
    let page = try page(subject.line, format.name)
    if ProcessInfo.processInfo.environment["FORA_RECORD"] != nil {
      try Data(page.utf8).write(to: file)
    }
    #expect(try page == String(contentsOf: file, encoding: .utf8))
  }

  @Test(arguments: subjects)
  func `nothing in the page runs or is loaded, and nothing of the data is mark-up`(
    subject: (name: String, line: String)
  ) throws {
    let page = try page(subject.line, "html")
    for mark in [
      "<script", "<img", "<link", "<iframe", "<object", "src=", "url(", "@import", " on",
    ] {
      let isThere = page.range(
        of: mark + (mark == " on" ? "[a-z]+=" : ""), options: .regularExpression)
      #expect(mark == "url(" || isThere == nil, "\(mark)")
    }
    #expect(!page.contains("url("))
    #expect(!page.contains("<b>chairs") && page.contains("&lt;b&gt;chairs&lt;/b&gt;"))
    // Each mark of a note leads to one, and each note has one mark that is its own.
    let notes = page.components(separatedBy: "<div id=\"sdendnote").count - 1
    #expect(notes > 0)
    for number in 1...notes {
      #expect(page.components(separatedBy: "name=\"sdendnote\(number)anc\"").count == 2)
      #expect(page.components(separatedBy: "name=\"sdendnote\(number)sym\"").count == 2)
    }
    #expect(page.hasPrefix("<!DOCTYPE html>\n") && page.hasSuffix("</html>\n"))
  }

  @Test func `some lines of a brief are rows, and so is every format for programs`() throws {
    let tables = Self.folder.appending(path: "tables").path
    let own = ["brief", "VN", "--only-data", "--data", tables]
    let some = try Tool.run(own + ["--where", "chair", "--format", "plain"])
    #expect(some.status == 0 && some.lines.allSatisfy { $0.contains("\t") })
    let csv = try Tool.run(own + ["--format", "csv"])
    #expect(csv.lines.first == "section,text,numbers,source_ids")
    #expect(csv.lines.count > 10)
  }

  @Test func `a brief honours its date`() throws {
    let tables = Self.folder.appending(path: "tables").path
    let result = try Tool.run(
      ["brief", "VN", "--only-data", "--data", tables, "--format", "plain", "--as-of", "2015"])
    #expect(result.output.contains("As of 2015; data to 2024-06."))
    #expect(!result.output.contains("Plan of Aville, ¶1") && !result.output.contains("2020"))
  }

  @Test func `a list in HTML is a table, its addresses are links and its signs are escaped`() throws
  {
    let tables = Self.folder.appending(path: "tables").path
    let result = try Tool.run(
      ["sources", "--only-data", "--data", tables, "--format", "html", "--columns", "title,url"])
    #expect(result.status == 0)
    #expect(
      result.output.contains(
        "<tr><td>Members &amp; &lt;b&gt;chairs&lt;/b&gt;</td><td><a href=\""
          + "https://example.org/members?a=1&amp;b=2\">https://example.org/members?a=1&amp;b=2</a>"
          + "</td></tr>"))
  }
}
