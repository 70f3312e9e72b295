extension CommandDeclaration {
  /// `fora body`: everything that is known of a body.
  public static let body = CommandDeclaration(
    "body", "Show what is known of one body: summary, contact, meetings, documents, figures.",
    argument: ArgumentDeclaration(
      "body", "The body's identifier, acronym or name.", form: .name, isRequired: true,
      completion: .bodies),
    options: OptionDeclaration.ofFormats + [.columns, .sources, .cite, .asOf]
      + OptionDeclaration.ofTables,
    examples: [
      Example("body colombo process", "the Colombo Process"),
      Example("body rcm --sources", "with the documents that say so"),
      Example("body rcm --format json", "everything, for a program"),
    ],
    paragraphs: [
      """
      BODY is an identifier, an acronym or any name of the body, with or without quotation marks; \
      case and accents do not matter.
      """,
      """
      The table names the commands for members and commitments instead of repeating them; the other \
      formats have all. In plain, a line begins with its field, and what belongs to the body \
      (members, meetings, documents) has a line each. In csv and tsv, each value has a line: field, \
      row, column, value.
      """,
    ])
}
