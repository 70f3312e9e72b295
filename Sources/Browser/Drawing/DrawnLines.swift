import MigrationBodies
import Synchronization

/// The lines of tables as they were laid out for the last frame, for the next one: a key mostly changes
/// the marker of two rows, and to lay out a line is most of what a frame costs.
///
/// A frame is the same with it or without: a line is taken again only where all is the same that it
/// follows from.
final class DrawnLines: Sendable {
  /// What the lines of a pane follow from, beside their row and its ink.
  struct Setting {
    let table: Table
    let area: Layout.Area
    let widths: [Int]?
    let passed: Int
    let column: Int?
    /// What is looked for and marked in it.
    let search: String

    fileprivate func isSame(as other: Setting) -> Bool {
      (area, widths, passed, column, search)
        == (other.area, other.widths, other.passed, other.column, other.search)
        && table.isSame(as: other.table)
    }
  }

  /// The lines of one pane.
  final class Pane: Sendable {
    fileprivate let setting: Setting
    private let lines = Mutex<[Int: (ink: InkRole?, line: Line)]>([:])

    fileprivate init(_ setting: Setting) { self.setting = setting }

    /// The line of a row in an ink; made where it is not there.
    func line(_ row: Int, _ ink: InkRole?, _ make: () -> Line) -> Line {
      if let drawn = lines.withLock({ $0[row] }), drawn.ink == ink { return drawn.line }
      let line = make()
      let most = 4 * max(1, setting.area.rows)
      lines.withLock { lines in
        if lines.count >= most { lines = [:] }
        lines[row] = (ink, line)
      }
      return line
    }
  }

  /// No screen has more panes.
  private static let mostPanes = 4
  private let panes = Mutex<[Pane]>([])

  /// The lines of a pane: those that it had where nothing has changed, else none.
  func pane(_ setting: Setting) -> Pane {
    panes.withLock { panes in
      if let place = panes.firstIndex(where: { $0.setting.area == setting.area }) {
        if panes[place].setting.isSame(as: setting) { return panes[place] }
        panes.remove(at: place)
      }
      let pane = Pane(setting)
      panes = panes.suffix(Self.mostPanes - 1) + [pane]
      return pane
    }
  }
}
