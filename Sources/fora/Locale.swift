import Glibc

/// What the user's locale says of the letters a terminal can show.
enum Locale {
  /// Whether the locale's encoding is UTF-8; reading it also sets the process's LC_CTYPE.
  ///
  /// With no locale set at all, as in many SSH sessions and containers, UTF-8 is taken for granted:
  /// the C locale would lose every typed accent. A locale that says otherwise is believed.
  static let isUnicode: Bool = {
    setlocale(LC_CTYPE, "")
    if encodingIsUTF8 { return true }
    guard ["LC_ALL", "LC_CTYPE", "LANG"].allSatisfy({ Environment.value($0) == nil }) else {
      return false
    }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil && encodingIsUTF8
  }()

  private static var encodingIsUTF8: Bool {
    guard let name = nl_langinfo(Int32(CODESET)) else { return false }
    return String(cString: name) == "UTF-8"
  }
}

/// The environment variables.
enum Environment {
  /// The value of a variable; nil when it is unset or empty.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
