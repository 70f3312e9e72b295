import Browser
import MigrationBodies

/// A subject of the help as a page of text.
struct TopicPage {
  private let topic: HelpTopic

  init(_ topic: HelpTopic) { self.topic = topic }

  /// The lines, none wider than a terminal of 80 columns.
  var lines: [String] {
    var parts = ([topic.summary] + topic.paragraphs).map { HelpPage.wrapped($0) }
    if !topic.entries.isEmpty {
      parts.append(topic.entries.flatMap { HelpPage.entry($0.term, $0.text) })
    }
    return Array(parts.joined(separator: [""]))
  }
}
