/// How a piece of the screen looks: attributes, and colours where they are not the terminal's own.
public struct Look: Hashable, Sendable {
  /// What a terminal can do to letters without colour.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// Creates attributes from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier letters.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter letters; some terminals show them like all others.
    public static let dim = Attributes(rawValue: 2)
    /// A line under the letters.
    public static let underline = Attributes(rawValue: 4)
    /// Foreground and background change places.
    public static let reverse = Attributes(rawValue: 8)
  }

  /// What is done to the letters.
  public var attributes: Attributes
  /// The colour of the letters; nil is the terminal's own.
  public var foreground: PaletteColour?
  /// The colour behind the letters; nil is the terminal's own.
  public var background: PaletteColour?

  /// Creates a look; without arguments letters look as everywhere in the terminal.
  public init(
    _ attributes: Attributes = [], _ foreground: PaletteColour? = nil,
    on background: PaletteColour? = nil
  ) {
    self.attributes = attributes
    self.foreground = foreground
    self.background = background
  }

  /// What of it is seen of a space: what is behind the letters; nil where attributes are seen too.
  public var ofSpaces: Look? {
    attributes.isDisjoint(with: [.underline, .reverse]) ? Look(on: background) : nil
  }

  /// The look on a terminal that has fewer colours.
  ///
  /// - Parameter colours: How many colours the terminal has.
  /// - Returns: The same look where there are 256; attributes alone below eight; else the nearest of
  ///   the first eight colours. Those are the only ones that terminals with 16 or 88 colours have in
  ///   common, and for one with 16 million the other numbers are not numbers of a palette.
  public func reduced(to colours: Int) -> Look {
    if colours == PaletteColour.count { return self }
    guard colours >= PaletteColour.basic.count else { return Look(attributes) }
    return Look(attributes, foreground?.nearestBasic, on: background?.nearestBasic)
  }
}
