import MigrationBodies

extension Brief {
  /// The brief in Markdown: headings, sentences, tables, and the sources as a list.
  var chapters: [Chapter] {
    [Chapter(paragraphs: head, title: title, level: 1)]
      + sections.map { section in
        Chapter(
          paragraphs: section.sentences.map { $0.text + BriefText.marks($0.numbers) },
          title: section.title, level: section.isPart ? 3 : 2,
          sheet: section.rows.isEmpty
            ? nil
            : Sheet(
              (section.titles + [English.sourcesTitle]).map { .init($0) },
              section.rows.map { row in
                (row.cells + [row.numbers.map { "[\($0)]" }.joined(separator: " ")])
                  .map(Cell.text)
              }))
      } + [Chapter(title: English.briefSources, points: SourceList(sources).points)]
  }
}
