import Browser
import MigrationBodies

/// What stands at the head of a file that the browser writes: what it holds, of when, from which
/// edition, and the command of its list.
struct ExportHead {
  private let view: View?
  private let catalogue: Catalogue

  /// - Parameters:
  ///   - view: What is written, or the list to which a page belongs; nil of a page of no list.
  ///   - catalogue: Where it comes from.
  init(_ view: View?, in catalogue: Catalogue) {
    (self.view, self.catalogue) = (view, view.map { catalogue.asOf($0.date) } ?? catalogue)
  }

  /// All of it in a line.
  var about: String {
    SafeText.text(of: [what, command].compactMap(\.self).joined(separator: "; "))
  }

  /// What it holds, of when, from which edition.
  var what: String {
    let newest = catalogue.newestEvidence.map { "data to \($0.spelled)" }
    let days = [view.map(date), newest].compactMap(\.self).joined(separator: ", ")
    return [view?.subject.listing.name(in: catalogue), days, catalogue.edition()]
      .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// The command of the list.
  var command: String? { view?.line(in: catalogue).map { "fora \($0)" } }

  private func date(of view: View) -> String {
    view.subject.listing.isOfADate
      ? catalogue.date.map { "as of \($0.spelled)" } ?? "now" : "of all dates"
  }
}
