/// The options that every command has.
extension OptionDeclaration {
  /// The help.
  public static let help = OptionDeclaration("help", short: "h", "Show help.")
  /// The version, which is asked for without a command.
  public static let version = OptionDeclaration("version", "Show the version.")
}
