extension CommandDeclaration {
  /// `fora bookmarks`: the views that have names; adds those of somebody else, and removes one.
  public static let bookmarks = CommandDeclaration(
    "bookmarks", "List the views you have bookmarked; add those of a colleague; remove one.",
    options: [.importFile, .remove] + OptionDeclaration.ofFormats,
    examples: [
      Example("bookmarks"),
      Example("bookmarks > for-ana.txt", "to send to a colleague"),
      Example("bookmarks --import from-ana.txt", "add the bookmarks in it to yours"),
      Example("bookmarks --remove 'Asia (2)'", "remove this one"),
    ],
    paragraphs: [
      """
      A bookmark is a name and a view as it is typed. They are kept in the text file \
      ~/.local/state/fora/bookmarks (or $XDG_STATE_HOME/fora/bookmarks), a line each with a tab \
      between, which can be sent and added as well.
      """,
      """
      With --import nothing is lost: a name that already stands for another view is given a number, \
      as “Asia (2)”. A file with a line that is no bookmark is not used at all. What --remove \
      removes is printed, so that it can be added again.
      """,
    ],
    exitStatus: """
      1 there are no bookmarks, or none of that name, 3 a line of the file to be added is no \
      bookmark.
      """)
}

extension OptionDeclaration {
  /// The file whose bookmarks are added.
  public static let importFile = OptionDeclaration(
    "import", value: "file", "Add the bookmarks of this file to yours.", completion: .files)
  /// The bookmark that is removed.
  public static let remove = OptionDeclaration(
    "remove", value: "name", "Remove the bookmark of this name.")
}
