import MigrationBodies
import Testing

@testable import Browser

/// A list to choose from, as a value.
struct PickerTests {
  private static let names = ["alpha", "beta", "gamma", "al-beta"]

  private func picker(_ labels: [String] = names, choosing cursor: Int = 0) -> Picker {
    Picker(
      .names,
      labels.map { label in
        Picker.Choice(
          label: String(label.drop { $0 == "#" }), isHeading: label.hasPrefix("#"), action: .none)
      }, choosing: cursor)
  }

  private func shown(_ picker: Picker) -> [String] {
    picker.shown.map { picker.choices[$0.index].label }
  }

  @Test func `nothing typed shows all in their order, the first is chosen`() {
    let picker = picker()
    #expect(shown(picker) == Self.names)
    #expect(picker.choice?.label == "alpha")
    #expect(picker.shown.allSatisfy { $0.matched.isEmpty })
  }

  @Test func `what is typed narrows the list, the best first, and says which letters`() {
    var picker = picker()
    picker.type("be")
    #expect(shown(picker) == ["beta", "al-beta"])
    #expect(picker.shown.map(\.matched) == [[0, 1], [3, 4]])
    picker.type("zz")
    #expect(shown(picker).isEmpty)
    #expect(picker.choice == nil)
    picker.type("")
    #expect(shown(picker) == Self.names)
  }

  @Test func `typing begins at the best again, a move of the cursor in the line does not`() {
    var picker = picker()
    picker.move(by: 2)
    #expect(picker.choice?.label == "gamma")
    _ = picker.edit(with: .home)
    #expect(picker.choice?.label == "gamma")
    _ = picker.edit(with: .character("a"))
    #expect(picker.cursor == 0)
  }

  @Test func `moves stop at both ends`() {
    var picker = picker()
    picker.move(by: -5)
    #expect(picker.choice?.label == "alpha")
    picker.move(by: 100)
    #expect(picker.choice?.label == "al-beta")
    picker.move(by: 1)
    #expect(picker.choice?.label == "al-beta")
  }

  @Test func `headings are passed over in both directions, and never chosen`() {
    var picker = picker(["#One", "a", "#Two", "#Empty", "b", "#Last"])
    #expect(picker.choice?.label == "a")
    picker.move(by: -1)
    #expect(picker.choice?.label == "a")
    picker.move(by: 1)
    #expect(picker.choice?.label == "b")
    picker.move(by: 10)
    #expect(picker.choice?.label == "b")
    picker.move(by: -1)
    #expect(picker.choice?.label == "a")
  }

  @Test func `headings go when the list is narrowed`() {
    var picker = picker(["#Beta", "beta", "#More", "gamma"])
    picker.type("beta")
    #expect(shown(picker) == ["beta"])
  }

  @Test func `the list begins with the one that is asked for`() {
    #expect(picker(choosing: 2).choice?.label == "gamma")
    #expect(picker(choosing: 99).choice?.label == "al-beta")
    #expect(picker([]).choice == nil)
  }

  @Test func `the chosen line is always among those shown`() {
    for height in 0...5 {
      var picker = picker((0..<9).map(String.init))
      for move in [1, 1, 3, -2, 100, -1, -100] {
        picker.move(by: move)
        picker.scroll(height: height)
        guard height > 0 else { continue }
        #expect((picker.top..<(picker.top + height)).contains(picker.cursor))
        #expect(picker.top + height <= max(9, height))
      }
    }
  }
}
