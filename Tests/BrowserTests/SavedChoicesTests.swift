import Testing

@testable import Browser

/// What names of lists were chosen to mean, kept in a file that can be read and changed.
struct SavedChoicesTests {
  @Test func `a choice takes the place of another of the same name`() {
    var choices = SavedChoices()
    for line in ["Korea=KP", "Georgia=GE", "KOREA=KR", "no sign", "# a remark=KR", "a\nb=KR"] {
      choices.add(line)
    }
    #expect(choices.lines == ["Georgia=GE", "KOREA=KR"])
  }

  @Test func `the file is read as it was written, and by hand`() throws {
    var choices = SavedChoices()
    choices.add("Korea=KR")
    #expect(choices.text == "# fora choices 1\nKorea=KR\n")
    #expect(try SavedChoices(choices.text) == choices)
    #expect(
      try SavedChoices("# fora choices 1\n\n# ours\nGuinea = GN\n").lines == ["Guinea = GN"])
    #expect(throws: SavedFault.self) { try SavedChoices("# fora bookmarks 1\nKorea=KR\n") }
  }
}
