import Browser
import MigrationBodies

/// What the browser writes of a view to a file: at its head what it is, below that what the command
/// writes.
struct ExportText {
  private let export: Export
  private let catalogue: Catalogue

  /// - Parameters:
  ///   - export: What is written, and how.
  ///   - catalogue: Where it comes from.
  init(_ export: Export, of catalogue: Catalogue) {
    (self.export, self.catalogue) = (export, catalogue.asOf(export.view.date))
  }

  private var head: ExportHead { ExportHead(export.view, in: catalogue) }

  /// What is written.
  ///
  /// - Throws: A `Complaint` when it has more rows than the format can hold.
  var bytes: [UInt8] {
    get throws(Complaint) {
      var answer = Answer(to: export.view, in: catalogue)
      answer.hasSources = export.content == .sources
      // A page says it below its rows.
      if export.format == .html, export.content != .brief { answer = answer.noting(head.about) }
      let style = WritingStyle(export.format, in: .file)
      let body =
        export.content == .sentences
        ? Array(sentences(of: answer, style).utf8) : try answer.bytes(style)
      return Array(headText.utf8) + body
    }
  }

  /// Its head; nothing in formats that programs read, which have no place for it.
  private var headText: String {
    // A brief has a head of its own.
    if export.content == .brief { return "" }
    return switch export.format {
    case .plain, .json, .jsonl, .xlsx, .html: ""
    case .csv: CSV.line(["# \(head.about)"], in: .file) + "\n"
    case .tsv: "# \(head.about)\n"
    case .table: "\(head.about)\n\n"
    // A comment of HTML may hold no "--", which commands do.
    case .markdown: Markdown(.file).head(head.what, command: head.command)
    }
  }

  // MARK: - Sentences

  private func sentences(of answer: Answer, _ style: WritingStyle) -> String {
    Cited(answer.citation, of: answer.catalogue).text(style)
      + references(of: answer.citation, style)
  }

  /// The sources of the sentences, each as a reference that is ready to be used.
  private func references(of citation: Citation, _ style: WritingStyle) -> String {
    guard !citation.sources.isEmpty else { return "" }
    let isMarkdown = style.format == .markdown
    let points = citation.sources.enumerated().map { number, source in
      let text = SafeText.text(of: source.fullReference)
      return isMarkdown ? "\(number + 1). \(text)" : "[\(number + 1)] \(text)"
    }
    return "\nSources:\n" + (isMarkdown ? "\n" : "") + points.joined(separator: "\n") + "\n"
  }
}
