import MigrationBodies
import Testing

@testable import Browser

/// What the checks find about the chosen body, as a pane.
struct ChecksTests {
  private static let opening = "/asian<Enter><Tab><Tab><Tab>"

  @Test(arguments: [Size.normal, .large])
  func `the third Tab brings what the checks found about the chosen body`(size: Size) throws {
    let browser = try Browser(.small, Self.opening, size)
    guard let scope = browser.place.focused.table?.view.subject.as(FindingListing.self)?.scope
    else {
      Issue.record("no findings in the focused pane")
      return
    }
    let body = try #require(
      Catalogue.small.bodies.refs.first { browser.place.panes[0].record == .body($0) })
    #expect(scope.bodies == [body])
    #expect(
      browser.place.focused.table?.rows == Catalogue.small.findings(for: body).map(RecordID.finding)
    )
    #expect(browser.frame.text.contains(" found"))
  }

  @Test func `nothing is checked before it is to be seen`() throws {
    let browser = try Browser(.small, "/asian<Enter><Tab><Tab>", .large)
    #expect(browser.place.panes[3].table == nil)
  }

  @Test func `the checks stay in sight and follow the chosen body`() throws {
    var browser = try Browser(.small, "<Tab><Tab><Tab><Tab>", .large)
    for _ in 0..<4 {
      try browser.play("j")
      guard let scope = browser.place.panes[3].table?.view.subject.as(FindingListing.self)?.scope
      else {
        Issue.record("no findings beside the list")
        return
      }
      #expect(scope.bodies.map(RecordID.body) == [browser.place.panes[0].record])
    }
  }

  @Test func `Enter shows a finding in full with its sources, Esc leads back`() throws {
    let before = try Browser(.small, Self.opening, .normal)
    guard case .finding(let finding) = before.place.focused.record else {
      Issue.record("no finding is chosen")
      return
    }
    var browser = before
    try browser.play("<Enter>")
    let shown = browser.frame.text.split(separator: "\n").joined(separator: " ")
    let firstWords = finding.sentence.split(separator: " ").prefix(3).joined(separator: " ")
    #expect(shown.contains(firstWords))
    try browser.play("<Esc>")
    #expect(browser.frame == before.frame)
  }
}
