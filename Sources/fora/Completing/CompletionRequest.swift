/// What the script of a shell asks when Tab is pressed.
enum CompletionRequest {
  /// What stands before a request in the place of a command.
  static let option = "--complete"

  static func answer(_ arguments: [String]) throws {}
}
