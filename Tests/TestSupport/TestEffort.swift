import Foundation

/// How much the tests try that try something at random.
///
/// A part of it is enough while one works; with `FORA_TEST_ALL=1` in the environment they do all of
/// it, as CI does.
public enum TestEffort {
  /// Whether everything is tried.
  public static let isWhole = ProcessInfo.processInfo.environment["FORA_TEST_ALL"] == "1"

  /// How many steps to take of as many as there are: all, or a tenth of them, but one at least.
  public static func steps(of all: Int) -> Int { isWhole ? all : max(1, all / 10) }

  /// The seeds to start from: all, or the first of them.
  ///
  /// - Parameter few: How many where not everything is tried.
  public static func seeds(_ all: ClosedRange<UInt64>, few: Int = 2) -> [UInt64] {
    Array(isWhole ? all[...] : all.prefix(few))
  }
}
