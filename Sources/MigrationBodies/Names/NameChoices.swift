/// What somebody decided that names of lists mean: `Korea=KR`.
public struct NameChoices: Sendable, Hashable {
  /// Why a choice is not taken.
  public struct Refusal: Error, Equatable {
    /// What is wrong.
    public let problem: String
    /// What to write instead.
    public let advice: String?
  }

  private var parties: [String: Ref<Party>] = [:]
  /// The choices as they were written, by their folded names.
  private var lines: [String: String] = [:]

  /// No choices.
  public init() {}

  /// Adds a choice, as `Korea=KR`; it takes the place of another of the same name.
  ///
  /// - Throws: `Refusal` when it has no name or no code, or the code means no party or several.
  public mutating func add(_ text: String, in catalogue: Catalogue) throws(Refusal) {
    let sign = text.lastIndex(of: "=") ?? text.startIndex
    let name = Folding.key(String(text[..<sign]))
    let code = Stretch(String(text[sign...].dropFirst())).trimmed.text
    guard !name.isEmpty, !code.isEmpty else {
      throw Refusal(problem: English.noChoice, advice: English.howToChoose)
    }
    var naming = Naming(in: catalogue)
    do throws(Naming.Refusal) {
      parties[name] = try naming.party(code)
      lines[name] = text
    } catch {
      throw Refusal(problem: error.problem, advice: error.advice)
    }
  }

  /// Adds choices as they were kept, each as `Korea=KR`; one that leads to no party any more is left
  /// out.
  package init(kept lines: [String], in catalogue: Catalogue) {
    for line in lines { try? add(line, in: catalogue) }
  }

  /// The choices that another has not, as they were written.
  package func lines(notIn other: NameChoices) -> [String] {
    lines.filter { name, line in other.lines[name] != line }.map(\.value).sorted()
  }

  /// The choice of a name, as it was written; nil where none was made.
  func line(for entry: NameList.Entry) -> String? {
    lines[Folding.key(entry.name)] ?? lines[Folding.key(entry.given)]
  }

  /// The party that was chosen for a name; nil when none was.
  func party(for entry: NameList.Entry) -> Ref<Party>? {
    guard !parties.isEmpty else { return nil }
    return parties[Folding.key(entry.name)] ?? parties[Folding.key(entry.given)]
  }
}
