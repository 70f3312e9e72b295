/// How fast keys come, by which one knows whether one is held.
struct Pace {
  /// Keys that come sooner after each other are held: keyboards repeat them 25 times a second or more.
  private static let held = Duration.milliseconds(60)
  /// The milliseconds after which no further key is expected.
  private static let pause = 50

  private var last: ContinuousClock.Instant?
  /// Whether the last keys came as fast as those of one that is held.
  private(set) var isFast = false
  private var isComplete = true

  /// How many milliseconds to wait for a key before all is shown; nil where all is.
  var patience: Int? { isComplete ? nil : Self.pause }

  /// Keys have come.
  mutating func hasRead() {
    let now = ContinuousClock.now
    isFast = last.map { $0.duration(to: now) < Self.held } ?? false
    last = now
    isComplete = true
  }

  /// Something of the screen was not drawn anew.
  mutating func hasLeftOut() { isComplete = false }

  /// No key has come for a while.
  mutating func hasPaused() { isComplete = true }
}
