extension StringProtocol {
  /// Its words between spaces.
  ///
  /// By bytes: to put letters together from their marks only to see that they are no spaces takes
  /// ten times as long, and lists have thousands of lines.
  var spaced: [Substring] {
    Substring(self).utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
  }
}
