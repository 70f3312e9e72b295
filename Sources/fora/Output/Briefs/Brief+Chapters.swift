import MigrationBodies

extension Brief {
  /// The brief in Markdown: headings, sentences, tables, and the sources as a list.
  var chapters: [Chapter] {
    [Chapter(paragraphs: head, title: title, level: 1)]
      + sections.map { section in
        Chapter(
          paragraphs: section.sentences.map(\.marked),
          title: section.title, level: section.isPart ? 3 : 2,
          sheet: section.rows.isEmpty
            ? nil
            : Sheet(
              (section.titles + [English.sourcesTitle]).map { .init($0) },
              section.rows.map { ($0.cells + [$0.marks]).map(Cell.text) }))
      } + [Chapter(title: English.briefSources, points: SourceList(sources).points)]
  }
}
