import MigrationBodies

/// What of a view is written to a file, and how.
public struct Export: Equatable, Sendable {
  /// What is written of it.
  public enum Content: String, Sendable {
    /// Its rows.
    case rows
    /// Its rows, each with what its sources say.
    case sources
    /// Sentences that say the same in a note, with what they rest on.
    case sentences
    /// A brief, which is a page.
    case brief

    /// What can be written of a list.
    static let ofLists = [rows, sources, sentences]

    /// What it is called, where one chooses.
    var title: String {
      switch self {
      case .rows: "Rows"
      case .sources: "Rows with their sources"
      case .sentences: "Sentences for a note, with sources"
      case .brief: "Brief"
      }
    }

    /// The formats in which it can be written, the most used first.
    var formats: [Format] {
      switch self {
      case .rows: [.csv, .markdown, .html, .table, .plain, .tsv, .json, .jsonl]
      case .sources: [.csv, .xlsx, .markdown, .html, .table, .json]
      case .sentences: [.table, .markdown]
      case .brief: [.html, .markdown, .plain, .csv, .xlsx, .json]
      }
    }
  }

  /// The view.
  public let view: View
  /// What is written of it.
  public let content: Content
  /// The format.
  public let format: Format

  /// What is written of a view, and how.
  public init(_ view: View, _ content: Content = .rows, as format: Format) {
    (self.view, self.content, self.format) = (view, content, format)
  }

  /// What the choice is called: `csv with sources`.
  static func name(_ content: Content, _ format: Format) -> String {
    switch content {
    case .rows, .brief: format.rawValue
    case .sources: "\(format.rawValue) with sources"
    case .sentences: format == .markdown ? "note in markdown" : "note"
    }
  }

  /// What a format is for.
  static func meaning(_ content: Content, _ format: Format) -> String {
    if content == .sentences { return "a paragraph, with its sources and the day of the data" }
    return switch format {
    case .csv: "for a spreadsheet"
    case .xlsx: "a workbook, with a sheet of the sources"
    case .markdown: content == .brief ? "a text with marks" : "a table for a web page or a note"
    case .html: "a page for browsers, Word and LibreOffice"
    case .table: "as people read it"
    case .plain: content == .brief ? "a text" : "a line a row, tabs between cells"
    case .tsv: "tabs between cells, with a line of titles"
    case .json: "for a program"
    case .jsonl: "for a program, an object a line"
    }
  }

  /// How the names of files in a format end.
  static func ending(of format: Format) -> String {
    switch format {
    case .table, .plain: "txt"
    case .markdown: "md"
    default: format.rawValue
    }
  }
}
