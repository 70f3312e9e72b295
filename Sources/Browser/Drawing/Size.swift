/// A size in columns and rows.
public struct Size: Hashable, Sendable {
  /// The columns.
  public var columns: Int
  /// The rows.
  public var rows: Int

  /// Creates a size; what is negative becomes 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
