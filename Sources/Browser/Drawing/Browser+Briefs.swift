import MigrationBodies

/// Briefs as pages: each line leads to what it speaks of.
extension Browser {
  func briefLines(_ brief: Brief, width: Int) -> [Line] {
    var lines = [Line()]
    for sentence in brief.head {
      lines += Line.wrapping(sentence, width: width - 1, indent: 1, .quiet)
    }
    for section in brief.sections {
      lines += [Line(), Line((section.isPart ? "   " : " ") + section.title, .title)]
      for claim in section.sentences { lines += briefLines(claim, width: width) }
      for claim in section.rows { lines += briefLines(claim, width: width) }
    }
    lines += [Line(), Line(" " + English.briefSources, .title)]
    for (number, source) in brief.sources.enumerated() {
      var wrapped = Line.wrapping(
        "[\(number + 1)] \(source.reference)", width: width - 1, indent: 3)
      if let ref = catalogue.sources.ref(source.id), !wrapped.isEmpty {
        wrapped[0].lead(to: .source(ref))
      }
      lines += wrapped
    }
    return lines
  }

  private func briefLines(_ claim: Claim, width: Int) -> [Line] {
    var lines = Line.wrapping(claim.marked, width: width - 1, indent: 3)
    if let record = claim.record, !lines.isEmpty { lines[0].lead(to: record) }
    return lines
  }
}
