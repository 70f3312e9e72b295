import Browser

/// On what a session shows the browser: a screen, or lines.
@MainActor
protocol Display {
  /// What is to be said of the terminal; nil where all is well.
  var remark: String? { get }
  /// Where copied text goes.
  var clipboard: Clipboard { get }
  /// The signal that asked for the end; nil when none did.
  var signal: Int32? { get }

  /// The columns that an answer may take where the browser has a size; nil where no line is too long.
  func columns(within size: Size) -> Int?
  /// Shows a frame, where frames are shown.
  mutating func show(_ frame: Frame)
  /// Forgets what is shown.
  mutating func forget()
  /// Lets Ctrl-C and Ctrl-Z be heard at once, or only where keys are read.
  func letKeysSignal(_ doThey: Bool)
  /// Gives the terminal back.
  func close()
}
