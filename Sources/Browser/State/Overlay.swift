/// What lies over the panes: a page to read, or a list to choose from.
enum Overlay: Sendable {
  case page(Page)
  case picker(Picker)
  case box(PasteBox)

  /// The page; nil for a list.
  var page: Page? {
    if case .page(let page) = self { page } else { nil }
  }

  /// The box for a text of several lines; nil for anything else.
  var box: PasteBox? {
    if case .box(let box) = self { box } else { nil }
  }

  /// The list; nil for a page.
  var picker: Picker? {
    if case .picker(let picker) = self { picker } else { nil }
  }
}
