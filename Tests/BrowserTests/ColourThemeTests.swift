import Foundation
import Testing

@testable import Browser

/// Themes: readable, and never colour alone.
struct ColourThemeTests {
  @Test func `themes are found by their names`() {
    #expect(ColourTheme.all.map(\.name) == ["dark", "light", "high-contrast", "mono"])
    for theme in ColourTheme.all {
      #expect(ColourTheme.named(theme.name)?.name == theme.name)
      #expect(!theme.help.isEmpty)
    }
    #expect(ColourTheme.named("Dark") == nil)
    #expect(ColourTheme.named("") == nil)
  }

  @Test(arguments: ColourTheme.all.map(\.name), InkRole.allCases)
  func `no theme uses bright black, which may be the background`(
    name: String, ink: InkRole
  ) throws {
    let look = try #require(ColourTheme.named(name)).look(of: ink)
    let brightBlack: PaletteColour = 8
    #expect(look.foreground != brightBlack)
    #expect(look.background != brightBlack)
  }

  @Test(arguments: InkRole.allCases)
  func `only high contrast has a background of its own`(ink: InkRole) {
    for theme in ColourTheme.all {
      #expect((theme.look(of: ink).background != nil) == (theme.name == "high-contrast"))
    }
  }

  @Test(arguments: InkRole.allCases)
  func `high contrast is at least 7 to 1 and nowhere dim`(ink: InkRole) throws {
    let look = ColourTheme.highContrast.look(of: ink)
    let contrast = Self.contrast(try #require(look.foreground), try #require(look.background))
    #expect(contrast >= 7, "\(ink): \(contrast)")
    #expect(!look.attributes.contains(.dim))
    // The first 16 colours are what the terminal's user has made of them.
    #expect(try #require(look.foreground).index >= 16)
    #expect(try #require(look.background).index >= 16)
  }

  @Test(arguments: InkRole.allCases)
  func `light is at least 4.5 to 1 on white, in colours that are the same everywhere`(
    ink: InkRole
  ) {
    guard let colour = ColourTheme.light.look(of: ink).foreground else { return }
    #expect(colour.index >= 16)
    #expect(Self.contrast(colour, 231) >= 4.5, "\(ink): \(Self.contrast(colour, 231))")
  }

  @Test(arguments: InkRole.allCases)
  func `dark is at least 4.5 to 1 on black, as xterm has the colours`(ink: InkRole) {
    guard let colour = ColourTheme.dark.look(of: ink).foreground else { return }
    #expect(Self.contrast(colour, 16) >= 4.5, "\(ink): \(Self.contrast(colour, 16))")
  }

  @Test(arguments: InkRole.allCases)
  func `dark keeps to the terminal's own colours`(ink: InkRole) {
    guard let colour = ColourTheme.dark.look(of: ink).foreground else { return }
    #expect((1...6).contains(colour.index) || colour.index == 9)
  }

  @Test(arguments: ["dark", "light"], InkRole.allCases)
  func `letters on a bar can be read whatever the terminal's own colours are`(
    name: String, ink: InkRole
  ) throws {
    let theme = try #require(ColourTheme.named(name))
    let focused = theme.look(of: ink, on: .focused, colours: 256)
    let contrast = Self.contrast(
      try #require(focused.foreground), try #require(focused.background))
    #expect(contrast >= 4.5, "\(ink): \(contrast)")
    // On the others signs keep the colours that they have beside the bar.
    #expect(theme.look(of: ink, on: .other, colours: 256).foreground != nil)
  }

  @Test(arguments: InkRole.allCases)
  func `mono has no colours`(ink: InkRole) {
    let look = ColourTheme.mono.look(of: ink)
    #expect(look.foreground == nil)
    #expect(look.background == nil)
  }

  @Test(arguments: ColourTheme.all.map(\.name))
  func `what is said by attributes alone has some, in every theme`(name: String) throws {
    let theme = try #require(ColourTheme.named(name))
    let plain = theme.look(of: .text).attributes
    let alone = InkRole.allCases.filter { $0.saying == .attributes }
    #expect(alone == [.focusedTitle, .match])
    for ink in alone { #expect(theme.look(of: ink).attributes != plain, "\(ink)") }
    #expect(theme.look(of: .focusedTitle).attributes != theme.look(of: .title).attributes)
    #expect(theme.look(of: .focusedTitle).attributes != theme.look(of: .match).attributes)
  }

  @Test func `signs tell apart what only signs say, in ASCII too`() {
    let signs = InkRole.allCases.compactMap { ink in
      if case .sign(let sign) = ink.saying { sign } else { nil }
    }
    #expect(Set(signs).count == signs.count)
    let plain = signs.map { SafeText($0).transliterated.description }
    #expect(Set(plain).count == plain.count)
    #expect(plain.allSatisfy { $0.count == 1 && $0 != "?" })
  }

  @Test func `what a theme shows in colour is said without it`() {
    for theme in ColourTheme.all {
      for ink in InkRole.allCases where theme.look(of: ink).foreground != nil {
        guard ink.saying == .attributes else { continue }
        #expect(!ColourTheme.mono.look(of: ink).attributes.isEmpty)
      }
    }
  }

  @Test(arguments: ColourTheme.all.map(\.name), InkRole.allCases)
  func `eight colours are enough to read everything`(name: String, ink: InkRole) throws {
    let look = try #require(ColourTheme.named(name)).look(of: ink)
    let reduced = look.reduced(to: 8)
    #expect(reduced.attributes == look.attributes)
    for colour in [reduced.foreground, reduced.background].compactMap(\.self) {
      #expect(colour.index < 8)
    }
    #expect(reduced.foreground == nil || reduced.foreground != reduced.background)
    // White letters would be lost on a light background and black ones on a dark one.
    if look.background == nil { #expect(![0, 7].contains(reduced.foreground)) }
    #expect(look.reduced(to: 16) == reduced)
    #expect(look.reduced(to: 256) == look)
    #expect(look.reduced(to: 1 << 24) == reduced)
    for few in [0, 1, 2, 7] { #expect(look.reduced(to: few) == Look(look.attributes)) }
  }

  @Test(arguments: [
    (nil, "dark"), ("", "dark"), ("15;0", "dark"), ("0;15", "light"), ("0;7", "light"),
    ("0;default;15", "light"), ("7;8", "dark"), ("0;default", "dark"), ("0;300", "dark"),
    ("0;11", "light"), (";", "dark"),
  ])
  func `the theme suits what the terminal says of its background`(hint: String?, name: String) {
    #expect(ColourTheme.suiting(hint).name == name)
  }

  @Test func `the palette is xterm's`() {
    #expect(PaletteColour(16).rgb == (0, 0, 0))
    #expect(PaletteColour(231).rgb == (255, 255, 255))
    #expect(PaletteColour(196).rgb == (255, 0, 0))
    #expect(PaletteColour(67).rgb == (95, 135, 175))
    #expect(PaletteColour(232).rgb == (8, 8, 8))
    #expect(PaletteColour(255).rgb == (238, 238, 238))
    for colour in PaletteColour.basic { #expect(colour.nearestBasic == colour) }
    #expect(PaletteColour(196).nearestBasic == 1)
    #expect(PaletteColour(231).nearestBasic == 7)
    #expect(PaletteColour(232).nearestBasic == 0)
  }

  @Test func `the measure of contrast is that of WCAG`() {
    #expect(abs(Self.contrast(16, 231) - 21) < 0.001)
    #expect(Self.contrast(100, 100) == 1)
    #expect(abs(Self.contrast(196, 231) - 3.998) < 0.01)
  }

  /// The contrast ratio of WCAG 2.
  private static func contrast(_ first: PaletteColour, _ second: PaletteColour) -> Double {
    let (one, other) = (luminance(first), luminance(second))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  private static func luminance(_ colour: PaletteColour) -> Double {
    func linear(_ value: Int) -> Double {
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    let (red, green, blue) = colour.rgb
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
