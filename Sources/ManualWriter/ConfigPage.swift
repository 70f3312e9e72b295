import MigrationBodies

/// The manual page of the environment and the files, in section 5.
struct ConfigPage {
  private var page: Mdoc

  /// The page as text.
  var text: String { page.text }

  /// The page.
  init() {
    page = Mdoc("fora-config", section: 5, about: "the environment and the files of fora")
    page.heading("DESCRIPTION")
    page.text("What fora reads beside its commands, and what it writes.")
    // The help of the keys has the lines of the configuration.
    page.describe(Array(CommandDeclaration.keys.paragraphs.dropFirst()))
    page.heading("ENVIRONMENT")
    page.describe(.environment)
    page.heading("FILES")
    page.describe(.files)
    page.heading("SEE ALSO")
    page.macro("Xr", "fora 1 ,")
    page.macro("Xr", "fora-keys 1 ,")
    page.macro("Xr", "fora-data 5")
  }
}
