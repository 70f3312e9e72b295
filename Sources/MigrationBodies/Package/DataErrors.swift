/// Everything that is wrong with data, up to a limit: nothing of such data is used.
public struct DataErrors: Error, Equatable, Sendable {
  /// The first errors, file by file and line by line.
  public private(set) var first: [DataError] = []
  /// How many there are in all.
  public private(set) var count = 0

  /// No errors.
  public init() {}

  /// Whether nothing is wrong.
  public var isEmpty: Bool { count == 0 }

  /// Whether another error would only be counted.
  var isFull: Bool { first.count >= DataLimits.shownErrors }

  /// Adds an error.
  public mutating func add(_ error: DataError) {
    if !isFull { first.append(error) }
    count += 1
  }

  /// Counts an error that would not be shown: to say what was meant takes a search.
  mutating func addUnshown() { count += 1 }

  /// Adds others after these.
  public mutating func add(_ others: DataErrors) {
    first += others.first.prefix(DataLimits.shownErrors - first.count)
    count += others.count
  }

  /// A line for each error shown, and one for those that are not.
  public var lines: [String] {
    first.map(\.description) + (count > first.count ? ["and \(count - first.count) more"] : [])
  }
}

extension DataErrors {
  /// One error alone.
  public init(_ error: DataError) { add(error) }
}
