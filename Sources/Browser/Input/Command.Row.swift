import MigrationBodies

extension Command {
  /// All that is said of a command: a row of the one table that keys, help, footer, palette and
  /// `fora keys` come from.
  struct Row {
    /// The heading under which it stands.
    let group: Group
    /// Its keys, the one to show first.
    let keys: [Key]
    /// One line that says what it does.
    let help: String
    /// One word for the footer; nil where the footer need not show it.
    let footer: String?
    /// Other words that people look for it by, the likeliest first; searched, never shown.
    let synonyms: String
    /// What it lists, of a command that does nothing else.
    let subject: View.Subject?

    init(
      _ group: Group, _ keys: [Key], _ help: String, _ footer: String? = nil,
      also synonyms: String = "", lists subject: View.Subject? = nil
    ) {
      self.group = group
      self.keys = keys
      self.help = help
      self.footer = footer
      self.synonyms = synonyms
      self.subject = subject
    }
  }
}
