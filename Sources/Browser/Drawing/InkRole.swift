/// What a piece of the screen is, from which a theme makes colours and attributes.
///
/// Colour only repeats what a sign or a word says.
public enum InkRole: Int, CaseIterable, Sendable {
  /// Running text.
  case text
  /// The title of a pane.
  case title
  /// The title of the pane that the keys act on.
  case focusedTitle
  /// What helps but is not the answer: rules, dates of lists, key descriptions.
  case quiet
  /// The titles of columns.
  case columnTitle
  /// The marker of the chosen row.
  case marker
  /// A key that can be pressed.
  case key
  /// A disagreement between sources, a problem, an error.
  case warning
  /// A sign that says in.
  case inSign
  /// A sign that says beside, or may be.
  case besideSign
  /// Text being typed.
  case input
  /// The part of a text that a filter or a search matched.
  case match
  /// The mark of a marked row.
  case marked
  /// What is new at the date shown.
  case joined
  /// What is no more at the date shown.
  case gone
  /// The last good result while what is typed is unfinished.
  case stale
  /// Where two things that are compared differ.
  case difference
}
