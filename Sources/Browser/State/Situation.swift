import MigrationBodies

/// Everything that undo brings back: where one is and was, for which date, and what is marked.
struct Situation: Sendable {
  /// The catalogue, speaking for the date of the screen.
  var catalogue: Catalogue
  /// The date before the last step in time, against which the screen shows who came and left; nil
  /// when there was none.
  var steppedFrom: EDTFDate??
  /// Where one is.
  var place: Place
  /// Where one was.
  var trail = Trail()
  /// What is marked, in the order in which it was: what rows are about, as `RecordID.marked` has it.
  var marks: [RecordID] = []

  /// Opens a view on a catalogue.
  init(_ view: View, of catalogue: Catalogue) {
    self.catalogue = catalogue.asOf(view.date)
    place = Place(view, of: self.catalogue)
    place.isBeginning = true
  }

  /// What makes one situation differ from another for undo: not where the cursors are.
  struct Outline: Equatable {
    fileprivate let views: [View]
    fileprivate let date: EDTFDate?
    fileprivate let marks: [RecordID]
    fileprivate let steps: [Int]
  }

  /// What undo compares.
  ///
  /// What the related panes list follows from the chosen row; only how they list it counts.
  var outline: Outline {
    let related = place.panes.dropFirst().compactMap(\.view).map { view in
      var view = view
      view.subject = .bodies
      return view
    }
    return Outline(
      views: [place.view] + related.filter { $0 != View(.bodies, date: $0.date) },
      date: catalogue.date, marks: marks, steps: [trail.back.count, trail.forward.count])
  }

  /// Makes everything on the screen speak for a date.
  mutating func speak(for date: EDTFDate?) {
    catalogue = catalogue.asOf(date)
    place.speak(for: catalogue)
  }

  /// Goes to a new place.
  mutating func go(to place: Place) {
    trail.leave(LeftPlace(self.place))
    self.place = place
  }

  /// Goes to a new place that lists something.
  mutating func go(to view: View) { go(to: Place(view, of: catalogue)) }

  /// Comes to a place that may have been left when the screen spoke for another date.
  mutating func arrive(at place: LeftPlace) {
    self.place = place.place(in: catalogue)
    self.place.speak(for: catalogue)
  }
}
