import MigrationBodies

/// The manual page of the data package in section 5.
struct DataPage {
  private var page: Mdoc

  /// The page as text.
  var text: String { page.text }

  /// The page of the tables.
  ///
  /// - Parameter description: The description of the data package.
  init(_ description: JSONValue) {
    page = Mdoc("fora-data", section: 5, about: "the tables of the catalogue, and of your own data")
    page.heading("DESCRIPTION")
    page.paragraphs(
      [description["description"]?.text ?? ""] + Self.rules)
    for schema in Schema.all {
      let resource = description["resources"]?.values?.first {
        $0["name"]?.text == schema.table
      }
      describe(schema, resource)
    }
    page.heading("FILES")
    page.list([
      (
        "Pa datapackage.json",
        "The description of a folder: which files it has, with their columns."
      ),
      ("Pa TABLE.csv", "A table; TABLE\u{2D}PART.csv is a part of it."),
    ])
    page.heading("EXAMPLES")
    page.literal([
      "fora data export my-catalogue", "fora data check my-catalogue",
      "fora bodies --data my-catalogue",
    ])
    page.heading("SEE ALSO")
    page.macro("Xr", "fora 1 ,")
    page.macro("Xr", "fora-data 1")
    page.heading("STANDARDS")
    page.text(
      "Tabular Data Package (Frictionless Data); CSV by RFC 4180; dates by ISO 8601-2, EDTF.")
  }

  /// A table: what it is, its key, its columns.
  private mutating func describe(_ schema: Schema, _ resource: JSONValue?) {
    page.subheading("\(schema.table).csv")
    page.text(resource?["description"]?.text ?? resource?["title"]?.text ?? "")
    page.macro("Pp")
    page.text("A row is the same by \(Words.all(schema.key)).")
    let fields = resource?["schema"]?["fields"]?.values ?? []
    page.list(
      schema.fields.map { field in
        let said = fields.first { $0["name"]?.text == field.name }?["description"]?.text
        let form = field.words + (field.isRequired ? "; required" : "")
        return (
          term: "Va \(Mdoc.word(field.name))",
          text: [said, "Form: \(form)."].compactMap(\.self).joined(separator: " ")
        )
      })
  }

  private static let rules = [
    """
    Each table is a CSV file in UTF-8 with a header; columns may stand in any order, and columns \
    of your own are kept. Several values in a cell have semicolons between them. An empty cell \
    means that it is not known; it does not mean no.
    """,
    """
    Dates are as precise as their source: 2002, 2002-04, 2002-04-05, 2021~ (about), 2018/2020 \
    (some time between), 2020/.. (then or later).
    """,
    """
    At most 512 MB a file, 1 MB a record, 256 kB a cell and two million rows. A file that is not \
    sound is refused whole, and every error is named with file, line and column.
    """,
  ]
}
