import MigrationBodies
import Testing

@testable import Browser

/// Somewhere one can be on the small catalogue, and the keys that lead there: what has to hold
/// everywhere is tried in each.
struct Scene: Sendable, CustomTestStringConvertible {
  let name: String
  let keys: String

  var testDescription: String { name }

  init(_ name: String, _ keys: String) {
    self.name = name
    self.keys = keys
  }

  /// Marks the Asian Talks and the Pact on Return.
  static let marking = "<Space>/pact<Enter><Space><Esc>"

  /// Every list that the browser can show.
  static let lists = [
    Scene("bodies", ""),
    Scene("parties", "2"),
    Scene("commitments", "3"),
    Scene("meetings", "4"),
    Scene("documents", "5"),
    Scene("sources", "6"),
    Scene("changes", "7"),
    Scene("problems", "8"),
    Scene("members of an expression", "=asian-talks<Space>|<Space>pact<Enter>"),
    Scene("members of a body", "=asian-talks<Enter>"),
    Scene("comparison", marking + "c"),
    Scene("two dates", "D2003<Enter>"),
    Scene("matrix", marking + "cv"),
    Scene("overlaps", marking + "O"),
    Scene("bodies of a party", ": state<Space>VN<Enter>"),
    Scene("commitments of a body", ": commitments<Space>--body<Space>asian-talks<Enter>"),
    Scene("commitments for a party", ": commitments<Space>--party<Space>IN<Enter>"),
    Scene("checks", ": check<Space>asian-talks<Enter>"),
    Scene("pairs of bodies", ": overlap<Space>asian-talks<Enter>"),
    Scene("parties by bodies", ": bridge<Space>asian-talks<Space>pact<Enter>"),
    Scene("not joined", ": bridge<Space>--alone<Space>VN<Enter>"),
    Scene(
      "steps of an expression",
      ": members<Space>asian-talks<Space>|<Space>pact<Space>--explain<Enter>"),
  ]

  /// Lists, panes, texts and pages, with and without what narrows them.
  static let all =
    lists + [
      Scene("members", "<Tab>"),
      Scene("a body's commitments", "<Tab><Tab>"),
      Scene("a body's checks", "<Tab><Tab><Tab>"),
      Scene("a body of which nothing is known", "/lake<Enter><Tab>"),
      Scene("full text", "3<Tab>"),
      Scene("empty list", "/zzz<Enter>"),
      Scene("filtered list", "/a<Enter>"),
      Scene("sorted and chosen columns", "S<Down><Enter>C<Down><Enter><Esc>"),
      Scene("another date", "@2004<Enter>"),
      Scene("a step in time", "--"),
      Scene("marked rows", "<Space><Space>"),
      Scene("a search", "*a<Enter>"),
      Scene("a place one came to", "<Tab><Enter>"),
      Scene("a place one came back to", "<Tab><Enter><Backspace>"),
      Scene("something undone", "/a<Enter>u"),
      Scene("page of a body", "i"),
      Scene("page of sources", "<Tab>s"),
    ]
}

extension Browser {
  /// The screen without what the last key has said.
  var quietScreen: String {
    var browser = self
    browser.message = nil
    return browser.screen
  }
}
