import MigrationBodies

/// A list to choose from, in lines: its headings, and all else with numbers.
struct LinearPicker {
  /// What can be chosen.
  struct Choices {
    private let choices: [(index: Int, choice: Picker.Choice)]

    fileprivate init(_ choices: [(index: Int, choice: Picker.Choice)]) { self.choices = choices }

    /// The place in the list of one by its number, its name or a text in its name; nil where there is
    /// none, or several have the text.
    func index(of text: String) -> Int? {
      if let number = Int(text), choices.indices.contains(number - 1) {
        return choices[number - 1].index
      }
      let wanted = text.lowercased()
      func names(_ choice: Picker.Choice) -> [String] {
        [choice.label, choice.name ?? choice.label, choice.detail].map { $0.lowercased() }
      }
      if let exact = choices.first(where: { names($0.choice).contains(wanted) }) {
        return exact.index
      }
      let found = choices.filter { names($0.choice).contains { $0.contains(wanted) } }
      let begun = found.filter { names($0.choice).contains { $0.hasPrefix(wanted) } }
      return begun.count == 1 ? begun[0].index : found.count == 1 ? found[0].index : nil
    }
  }

  /// What can be chosen.
  let choices: Choices
  /// The lines.
  let lines: [String]

  init(_ picker: Picker) {
    var numbered: [(index: Int, choice: Picker.Choice)] = []
    var lines: [String] = []
    for (place, entry) in picker.shown.enumerated() {
      let choice = picker.choices[entry.index]
      guard !choice.isHeading else {
        lines.append(choice.label + ":")
        continue
      }
      numbered.append((place, choice))
      let sign = choice.keys == "✓" ? "shown" : ""
      let reason = choice.unavailableReason.map { "not now: \($0)" } ?? choice.detail
      let isSaid = reason.lowercased() == choice.label.lowercased()
      let words = [choice.label, isSaid ? "" : reason, sign].filter { !$0.isEmpty }.map(
        LinearText.spoken)
      lines.append("\(numbered.count): " + words.joined(separator: ", "))
    }
    choices = Choices(numbered)
    self.lines = lines.isEmpty ? [LinearText.nothingToChoose] : lines + [LinearText.choose]
  }
}
