/// A shell that completes the words of a line with Tab.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  var script: String { "" }
}
