/// What keeps the tool from doing what it was asked to: one line for the user.
struct ToolError: Error, CustomStringConvertible {
  /// What is wrong and what to do.
  let description: String

  init(_ description: String) { self.description = description }
}
