/// The words of states' names that say what kind of state it is, and the small words between.
///
/// `Republic of Benin`, `République du Bénin` and `Benin` are one name with one stem; what tells
/// `Republic of Korea` from `Democratic People's Republic of Korea` are the form words.
enum FormWords {
  /// A form, by its English word.
  typealias Form = String

  /// The form that a folded word means; nil when it means none.
  static func form(_ word: String) -> Form? { forms[word] }

  /// Whether a folded word is an article or a preposition of a name.
  static func isLinking(_ word: String) -> Bool { linking.contains(word) }

  /// Whether a folded word joins what a name is of to what stands before it.
  static func isPreposition(_ word: String) -> Bool {
    ["of", "de", "du", "des", "del", "do", "da", "di", "von", "van"].contains(word)
  }

  /// Whether a folded word tells one state from another of the same stem, or a part of it from the
  /// whole: `Northern`, `American`, `Nueva`.
  static func isQualifying(_ word: String) -> Bool { qualifying.contains(word) }

  private static let qualifying: Set<String> = WordStem.set(
    """
    north south east west northern southern eastern western central upper lower inner outer greater \
    new n s e w nord sud est ouest septentrional meridional oriental orientale occidental \
    occidentale nouveau nouvelle norte sur este oeste nuevo nueva sul leste oeste ocidental nova \
    american british french dutch danish spanish portuguese papua equatorial americaine americana \
    britannique britanicas francaise francesa neerlandaise
    """)

  /// Words with form words of two words as one, and with those that are written together with a name
  /// parted from it: `cong hoa`, `สาธารณรัฐ…`.
  static func parted(_ words: [String]) -> [String] {
    // Nearly all names have none.
    guard
      words.contains(where: {
        $0.utf8.first == thai || $0.utf8.count <= longestSecond && secondWords.contains($0)
      })
    else { return words }
    return words.reduce(into: []) { parted, word in
      if let first = parted.last, secondWords.contains(word), forms[first + word] != nil {
        parted[parted.count - 1] = first + word
      } else {
        parted += withoutThaiForms(word[...])
      }
    }
  }

  private static func withoutThaiForms(_ word: Substring) -> [String] {
    guard let form = thaiForms.first(where: word.hasPrefix), form.count < word.count else {
      return [String(word)]
    }
    return [form] + withoutThaiForms(word.dropFirst(form.count))
  }

  /// The first byte of letters of Thai and its neighbours.
  private static let thai: UInt8 = 0xE0

  /// The longer before those that they begin with.
  private static let thaiForms = forms.keys.filter { $0.utf8.first == thai }
    .sorted { $0.utf8.count > $1.utf8.count }

  private static let secondWords: Set<String> = ["hoa", "quoc", "chu", "dan", "bang", "giao"]
  private static let longestSecond = 4

  /// The form words that a typing error turns into a word; nil when there is none.
  static func misspelt(_ word: String) -> Form? {
    guard word.utf8.count >= leastMisspelt, forms[word] == nil else { return nil }
    return misspelt.value(word) {
      let bytes = Array(word.utf8)
      return misspellable.first { EditDistance.between(bytes, $0.bytes, atMost: 1) == 1 }?.form
    }
  }

  private static let misspelt = Memo<String, Form?>(atMost: 8_192)

  /// A shorter word is too near to others.
  private static let leastMisspelt = 6

  private static let misspellable = forms.keys.sorted().filter { $0.utf8.count >= leastMisspelt }
    .map { (bytes: Array($0.utf8), form: forms[$0] ?? "") }

  private static let linking: Set<String> = WordStem.set(
    """
    the of de du des la le les l d el los las del do da dos das di della dello dei degli il lo gli \
    von der die das van het ya wa bin na
    """)

  /// The words of each form, in the languages of the names, the form first.
  private static let wordsOfForms = """
    republic: republics republique republica republik republika republike republiken republikken \
    republiek repubblica respublika respublikasi cumhuriyeti tasavalta rep republikasi \
    respublikasy jamhuri jamhuuriyadda conghoa สาธารณรัฐ республіка республика республики جمهورية جمهوريه الجمهورية köztársaság \
    koztarsasag vabariik δημοκρατια
    kingdom: royaume reino konigreich regno koninkrijk kongeriket kongeriget konungariket \
    kralovstvi kralovstvo krolestwo kraljevina kralligi kerajaan ufalme vuongquoc ราชอาณาจักร королівство королевство королевства \
    المملكة مملكة
    state: states etats estados staaten stati staten штаты sts etat estado staat stato negara stat devleti dawlat dowladda государство دولة الدولة
    federal: federale federation federative federativa federated federacion federacao federee \
    federes federados federazione federacja federasyonu bundesrepublik foderation lienbang สหพันธ์ สหพันธรัฐ федеративна fed федерация \
    федеративная федеративные федеральная federasi الاتحادية الفيدرالية الفدرالية
    democratic: democratique democratica demokratische demokratik democratisch demokratyczna dem danchu ประชาธิปไตย демократична \
    демократическая الديمقراطية demokratis
    people: nhandan ประชาชน народна peoples populaire popular volksrepublik popolare народная الشعبية pop
    islamic: hoigiao อิสลาม ісламська islamique islamica islamische islamitische islami исламская الإسلامية الاسلامية \
    islam
    socialist: socialiste socialista sozialistische soc социалистическая الاشتراكية
    union: unie uniao unione unii
    united: unis unies unidos unida unido vereinigte vereinigtes uniti verenigd المتحدة متحدة
    arab: arabe arabes arabische арабская العربية
    principality: principaute principado furstentum principato княжество
    duchy: duche ducado grossherzogtum granducato герцогство
    grand: gran великое
    commonwealth:
    sultanate: sultanat sultanato султанат سلطنة
    plurinational: plurinacional многонациональное
    bolivarian: bolivarienne bolivariana боливарианская
    cooperative: cooperativa co-operative
    independent: independant independiente независимое
    confederation: confederacion
    hashemite: hachemite hachemita الهاشمية
    unitary: unitaire
    """

  private static let forms: [String: Form] = wordsOfForms.split(separator: "\n")
    .reduce(into: [:]) { forms, line in
      let words = line.spaced.map { Folding.fold(String($0)) }
      for word in words { forms[word] = words[0] }
    }
}
