/// One of the 256 colours of xterm, which terminals with 256 colours have taken over.
///
/// The first 16 can be set in every terminal and are what its user likes to read; the others are
/// the same everywhere.
public struct PaletteColour: Hashable, Sendable, ExpressibleByIntegerLiteral {
  /// The number of the colour.
  public let index: UInt8

  /// Creates a colour from its number.
  public init(_ index: UInt8) { self.index = index }

  /// Creates a colour from its number, written as such.
  public init(integerLiteral index: UInt8) { self.init(index) }

  /// How many there are.
  public static let count = 256
  /// Those that every terminal with colours has.
  public static let basic: [PaletteColour] = [0, 1, 2, 3, 4, 5, 6, 7]

  /// The share of red, green and blue, from 0 to 255; of the first 16 as xterm has them.
  public var rgb: (red: Int, green: Int, blue: Int) {
    switch index {
    case 0..<16:
      return Self.system[Int(index)]
    case 16..<232:
      let place = Int(index) - 16
      return (Self.levels[place / 36], Self.levels[place / 6 % 6], Self.levels[place % 6])
    default:
      let grey = 8 + 10 * (Int(index) - 232)
      return (grey, grey, grey)
    }
  }

  /// The nearest of the eight basic colours, the first of equals.
  public var nearestBasic: PaletteColour {
    if Self.basic.contains(self) { return self }
    return Self.basic.dropFirst().reduce(Self.basic[0]) { nearest, colour in
      distance(to: colour) < distance(to: nearest) ? colour : nearest
    }
  }

  private func distance(to other: PaletteColour) -> Int {
    let (from, to) = (rgb, other.rgb)
    let differences = [from.red - to.red, from.green - to.green, from.blue - to.blue]
    return differences.reduce(0) { $0 + $1 * $1 }
  }

  private static let levels = [0, 95, 135, 175, 215, 255]

  private static let system: [(red: Int, green: Int, blue: Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
