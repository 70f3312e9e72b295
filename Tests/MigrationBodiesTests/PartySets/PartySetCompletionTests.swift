import Testing

@testable import MigrationBodies

/// How an expression could go on.
struct PartySetCompletionTests {
  private func completions(_ text: String, at cursor: Int? = nil) -> [Query.Completion] {
    PartySet.completions(of: text, at: cursor ?? text.count, in: .real)
  }

  /// A text with a completion put in.
  private func completed(_ text: String, by completion: Query.Completion) -> String {
    let letters = Array(text)
    return String(letters[..<completion.replacing.lowerBound]) + completion.with
      + String(letters[completion.replacing.upperBound...])
  }

  @Test(arguments: [
    ("bali", ["bali-process"]), ("bali-process & colombo", ["colombo-process"]),
    ("(asean-region | bali-p", ["bali-process"]), ("BALI", ["bali-process"]),
    ("sta", ["statelessness-convention-1954", "statelessness-convention-1961", "states"]),
    ("reg", ["region:"]), ("sub", ["subregion:"]),
    ("bali-process.obs", ["observer"]), ("bali-process.an", ["any"]),
    ("{viet", ["Viet Nam"]), ("{VN, tha", ["Thailand"]), ("{Thailand,viet n", ["Viet Nam"]),
    ("bali-process - {viet", ["Viet Nam"]),
  ])
  func `the word before the cursor is completed`(text: String, expected: [String]) {
    #expect(completions(text).map(\.with) == expected)
  }

  @Test(arguments: [
    "", " ", "bali-process ", "bali-process & ", "(", "{", "{VN, ", "-", "bali-process -", "zzz",
    "bali-process", "\"bali", "bali-process@2015", "{VN}x9",
  ])
  func `where nothing has been typed, or nothing begins so, there is none`(text: String) {
    #expect(completions(text).isEmpty)
  }

  @Test func `what follows the cursor is left alone`() throws {
    let text = "bali & colombo-process"
    let found = completions(text, at: 4)
    #expect(found.map(\.replacing) == [0..<4])
    #expect(
      completed(text, by: try #require(found.first)) == "bali-process & colombo-process")
  }

  @Test func `every body can be had from the beginning of its identifier`() throws {
    let catalogue = Catalogue.real
    for body in catalogue.bodies where body.id.count > 3 {
      let text = String(body.id.dropLast())
      let found = try #require(completions(text).first { $0.with == body.id }, "\(body.id)")
      #expect(found.meaning == body.name)
      guard PartySetParser.isName(body.id) else { continue }
      let set = try PartySet("sacm | " + completed(text, by: found), in: catalogue)
      #expect(set.text(in: catalogue).hasSuffix(body.id))
    }
  }

  @Test func `every state can be had in a list from the beginning of its name`() throws {
    let catalogue = Catalogue.real
    for state in catalogue.states {
      // A comma would begin another name.
      let text = "{" + String(state.name.prefix { $0 != "," }.dropLast())
      let found = try #require(
        completions(text).first { $0.meaning == state.id }, "\(state.name)")
      let set = try PartySet(completed(text, by: found) + "}", in: catalogue)
      #expect(catalogue.result(of: set).isIn.count == 1, "\(state.name)")
    }
  }

  @Test(arguments: Role.allCases)
  func `every role that can be asked for is offered, and understood`(role: Role) throws {
    let found = completions("sacm." + String(role.rawValue.dropLast())).map(\.with)
    #expect(found.contains(role.rawValue) == (role != .formerChair))
    guard role != .formerChair else { return }
    _ = try PartySet("sacm.\(role.rawValue)", in: .real)
  }

  @Test func `there are never more than a hundred, and none twice`() {
    for letter in "abcdefghijklmnopqrstuvwxyz" {
      for text in ["\(letter)", "{\(letter)", "sacm.\(letter)"] {
        let found = completions(text)
        #expect(found.count <= 100)
        #expect(Set(found.map(\.with)).count == found.count, "\(text)")
      }
    }
  }
}
