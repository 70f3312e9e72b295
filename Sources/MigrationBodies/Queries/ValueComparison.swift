/// A value or span that a number or a date is compared with.
struct ValueComparison<Bound: Comparable & Hashable & Sendable>: Hashable, Sendable {
  /// How it is compared.
  enum Sign: String, CaseIterable, Sendable {
    case equal = ":"
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
  }

  /// How it is compared.
  let sign: Sign
  /// The value as it is typed: `2012`, `2000..2005`.
  let text: String
  /// The first and the last of what the value stands for: the days of a year.
  let first: Bound
  let last: Bound

  /// Whether it holds for all (yes), for none (no) or for some (not known) of the values from `low`
  /// to `high`.
  func holds(from low: Bound, to high: Bound) -> Truth {
    switch sign {
    case .equal: isAtLeast(first, low, high) & !isAbove(last, low, high)
    case .less: !isAtLeast(first, low, high)
    case .atMost: !isAbove(last, low, high)
    case .greater: isAbove(last, low, high)
    case .atLeast: isAtLeast(first, low, high)
    }
  }

  private func isAtLeast(_ bound: Bound, _ low: Bound, _ high: Bound) -> Truth {
    low >= bound ? .yes : high < bound ? .no : .notKnown
  }

  private func isAbove(_ bound: Bound, _ low: Bound, _ high: Bound) -> Truth {
    low > bound ? .yes : high <= bound ? .no : .notKnown
  }
}

extension ValueComparison: CustomStringConvertible {
  var description: String { sign.rawValue + text }
}

extension ValueComparison<Day> {
  /// Whether it holds for a date; not known when the date is not.
  func holds(for date: EDTFDate?) -> Truth {
    holds(from: date?.earliest ?? .distantPast, to: date?.latest ?? .distantFuture)
  }
}
