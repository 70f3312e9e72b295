extension Key {
  /// Why a program in a terminal never gets this key; nil when it does.
  ///
  /// Ctrl with a letter is one of the first 32 characters of ASCII, and some of those are what
  /// other keys send; some signals and the flow control are the terminal's own.
  var reasonNotSent: String? {
    guard case .control(let letter) = self else { return nil }
    switch letter {
    case "c": return "Ctrl-C always ends the program"
    case "z": return "Ctrl-Z always stops the program"
    case "s", "q": return "the terminal keeps \(label) to stop and go on"
    case "\\": return "the terminal ends programs with it"
    case "i": return "a terminal sends the same for <Tab>; write that"
    case "j", "m": return "a terminal sends the same for <Enter>; write that"
    case "h": return "a terminal sends the same for <Backspace>; write that"
    case "a"..."z": return nil
    default: return "a terminal only sends Ctrl with a letter from a to z"
    }
  }
}
