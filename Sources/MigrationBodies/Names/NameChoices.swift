/// What somebody decided that names of lists mean: `Korea=KR`.
///
/// The same lines stand in a text file, so that choices can be kept, looked at and changed: a name,
/// an equals sign, a code; lines that begin with `#` say something to the reader.
public struct NameChoices: Sendable, Equatable {
  /// Why a choice is not taken.
  public enum Refusal: Error, Equatable {
    /// There is no equals sign between a name and a code.
    case incomplete(String)
    /// What stands behind the equals sign means no party, or several.
    case unknownParty(String, choice: String)
  }

  private var parties: [String: Ref<Party>] = [:]

  /// No choices.
  public init() {}

  /// Reads choices, each as `Korea=KR`; a later one of the same name counts.
  ///
  /// - Throws: `Refusal` about the first that cannot be read.
  public init(_ texts: [String], in catalogue: Catalogue) throws(Refusal) {
    for text in texts {
      guard let sign = text.lastIndex(of: "=") else { throw .incomplete(text) }
      let name = Stretch(String(text[..<sign])).trimmed.text
      let code = Stretch(String(text[text.index(after: sign)...])).trimmed.text
      guard !Folding.key(name).isEmpty, !code.isEmpty else { throw .incomplete(text) }
      guard case .found(let ref, _) = catalogue.resolveParty(code) else {
        throw .unknownParty(code, choice: text)
      }
      parties[Folding.key(name)] = ref
    }
  }

  /// The lines of a text file that are choices.
  public static func lines(of file: String) -> [String] {
    file.split(whereSeparator: \.isNewline).map { String($0.trimmingPrefix(while: \.isWhitespace)) }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
  }

  /// The party that was chosen for a name; nil when none was.
  func party(for entry: NameList.Entry) -> Ref<Party>? {
    guard !parties.isEmpty else { return nil }
    return parties[Folding.key(entry.name)] ?? parties[Folding.key(entry.given)]
  }
}
