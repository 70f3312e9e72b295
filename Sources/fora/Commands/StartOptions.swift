import ArgumentParser
import MigrationBodies

/// Where the browser begins.
struct StartOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Begin with a view, as Y copies it: 'members rcm --as-of 2015'.", valueName: "view"))
  var view: String?

  @Flag(help: "Begin where the last session ended.")
  var restore = false

  /// Where the browser begins.
  ///
  /// - Throws: A `Complaint` when the view is none, or both are asked for.
  func start(in data: ParsedDataOptions) throws(Complaint) -> BrowserSession.Start {
    guard let view = try view(in: { () throws(Complaint) in try data.catalogue }) else {
      return restore ? .last : .bodies
    }
    guard !restore else { throw Complaint("--view and --restore: say one of them") }
    return .view(view)
  }

  /// The view that was named; nil when none was.
  func view(in catalogue: () throws(Complaint) -> Catalogue) throws(Complaint) -> View? {
    guard let view else { return nil }
    let catalogue = try catalogue()
    do throws(QueryError) {
      return try View(line: view, in: catalogue)
    } catch {
      throw Complaint(error)
    }
  }
}
