import MigrationBodies

/// A place that one has left: all that it takes to come back to it, without its rows.
///
/// A list has thousands of rows and the texts that filters look into, and hundreds of places are
/// kept: rows are made again where one comes back. One object, which the ways of all situations
/// that can be undone share.
final class LeftPlace: Sendable {
  /// What is listed.
  let view: View
  /// The record of the list's chosen row.
  let record: RecordID?
  /// Whether the way that the header shows begins here.
  let isBeginning: Bool
  private let form: Form

  private enum Form: Sendable {
    /// As it was left, and what each pane lists.
    case left(Place, views: [View?])
    /// As it was in other tables; it has not been visited in these.
    case remembered(PlaceMemory)
  }

  /// Leaves a place.
  init(_ place: Place) {
    (view, record, isBeginning) = (place.view, place.panes[0].record, place.isBeginning)
    var place = place
    let views = place.giveUpRows()
    form = .left(place, views: views)
  }

  private init(
    _ memory: PlaceMemory, listing view: View, choosing record: RecordID?, isBeginning: Bool
  ) {
    (self.view, self.record, self.isBeginning) = (view, record, isBeginning)
    form = .remembered(memory)
  }

  /// The place with its rows, as it was left.
  func place(in catalogue: Catalogue) -> Place {
    switch form {
    case .left(var place, let views):
      place.list(again: views, of: catalogue)
      return place
    case .remembered(let memory): return memory.place(listing: view, in: catalogue)
    }
  }

  /// The same place in tables that were read anew; nil when what it lists is not there.
  ///
  /// Only a place whose chosen row nothing identifies without the other rows is made at once.
  func renewed(from old: Catalogue, in new: Catalogue) -> LeftPlace? {
    guard let memory = memory(in: old), let view = memory.view(in: new) else { return nil }
    let renewed = record?.renewed(from: old, in: new)
    guard record == nil || renewed != nil else {
      return LeftPlace(memory.place(listing: view, in: new))
    }
    return LeftPlace(memory, listing: view, choosing: renewed, isBeginning: isBeginning)
  }

  private func memory(in catalogue: Catalogue) -> PlaceMemory? {
    switch form {
    case .left(let place, let views):
      PlaceMemory(place, listing: view, panes: views, in: catalogue)
    case .remembered(let memory): memory
    }
  }
}
