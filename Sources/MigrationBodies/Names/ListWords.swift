/// The words of lists that are no names: roles, headings, and offices that speak for a state.
enum ListWords {
  /// The role that a heading or a note in brackets speaks of; nil when it speaks of none.
  ///
  /// `Member States`, `Observers (3)`, `co-chair since 2002`, `États observateurs`.
  static func role(in text: String) -> Role? {
    let folded = Folding.fold(text)
    let words = folded.split(separator: " ").map(String.init)
    guard !words.contains("non"), !words.contains("not") else { return nil }
    return roles.first { role in
      let stem = role.stem.split(separator: " ").map(String.init)
      return words.indices.contains { start in
        start + stem.count <= words.count
          && zip(words[start...], stem).allSatisfy { $0.hasPrefix($1) }
      }
    }?.role
  }

  /// The role, if a text says nothing else: `observer`, `Chair since 2019`.
  static func onlyRole(_ text: String) -> Role? {
    // Of several, as in our own tables, the first is the one by which it sits there.
    if let end = text.firstIndex(of: ";") { return onlyRole(String(text[..<end])) }
    let words = Folding.fold(text).split(separator: " ").map(String.init)
    guard !words.isEmpty, words.count <= 6,
      words.allSatisfy({ isHeadingWord($0) || isNumber($0) || roleFillers.contains($0) })
    else { return nil }
    return role(in: text)
  }

  /// Beginnings of words that mean a role, the more specific before the others.
  private static let roles: [(stem: String, role: Role)] = [
    ("former chair", .formerChair), ("past chair", .formerChair), ("ex chair", .formerChair),
    ("co chair", .coChair), ("cochair", .coChair), ("copresid", .coChair),
    ("co presid", .coChair), ("associate", .associateMember), ("membres associ", .associateMember),
    ("miembros asoci", .associateMember), ("observ", .observer), ("partner", .partner),
    ("partenaire", .partner), ("socio", .partner), ("signator", .signatory),
    ("signatair", .signatory), ("signatari", .signatory), ("donor", .donor),
    ("secretariat", .secretariat), ("host", .host), ("chair", .chair), ("presiden", .chair),
    ("participa", .participant), ("member", .member), ("membre", .member), ("miembro", .member),
    ("mitglied", .member),
  ]

  private static let roleFillers: Set<String> = ["since", "from", "to", "until", "in", "office"]

  /// Whether a line without a colon is a heading: `Member States (51)`, `OBSERVERS`.
  static func isHeading(_ text: String) -> Bool {
    let words = Folding.fold(text).split(separator: " ").map(String.init)
    guard words.contains(where: isHeadingWord) else { return false }
    return words.allSatisfy { isHeadingWord($0) || fillers.contains($0) || isNumber($0) }
  }

  /// Whether a note says something of a party's part in a meeting or a list, and not which it is.
  static func isRemark(_ text: String) -> Bool {
    let words = NameStem.words(of: text)
    let isKnown = words.contains { remarks.contains($0) || titles.contains($0) }
    return isKnown && !words.contains(where: partWords.contains)
      || words.allSatisfy { FormWords.isLinking($0) || isNumber($0) || months.contains($0) }
  }

  private static let months: Set<String> = Set(
    """
    january february march april may june july august september october november december jan feb \
    mar apr jun jul aug sep sept oct nov dec janvier fevrier mars avril mai juin juillet aout \
    septembre octobre novembre decembre enero febrero marzo abril mayo junio julio agosto \
    septiembre octubre noviembre diciembre
    """.split(separator: " ").map(String.init))

  private static let titles: Set<String> = ["mr", "mrs", "ms", "dr", "prof"]

  /// Words of what is part of a state, or another thing of its name.
  private static let partWords: Set<String> = [
    "county", "province", "region", "city", "town", "island", "district", "part", "us", "usa",
  ]

  /// What lists say of a party beside its name.
  private static let remarks: Set<String> = Set(
    """
    absent absente absents present presente presentes excuse excused excusee apologies host hosts \
    hote hotes anfitrion sede online virtual virtually zoom remote remotely video tbc tbd confirmed \
    since until from depuis desde hasta joined acceded accession ratified ratification signed \
    signature suspended suspendu suspendido withdrawn withdrew new nouveau nuevo founding founder \
    fondateur fundador candidate invited invite invitado guest speaker rapporteur moderator \
    non not voting yes no abstained abstention abstain ausente presencial co incl including \
    delegation delegates participants former vacant current currently pending status
    """.split(separator: " ").map(String.init))

  /// Whether a text is nothing but the words of an office: `Foreign Minister of the`.
  static func isOffice(_ text: String) -> Bool {
    let words = NameStem.words(of: text)
    return words.contains(where: officeWords.contains)
      && words.allSatisfy { officeWords.contains($0) || FormWords.isLinking($0) || $0 == "and" }
  }

  /// Whether a word may stand between the names of a text without making it another text.
  static func mayStandBetween(_ word: String) -> Bool {
    officeWords.contains(word) || isNumber(word) || isHeadingWord(word) || betweens.contains(word)
      || word.split(separator: " ").allSatisfy { isNumber(String($0)) }
      || word.contains(" ")
        && word.split(separator: " ").allSatisfy {
          mayStandBetween(String($0)) || FormWords.isLinking(String($0))
        }
  }

  private static let betweens: Set<String> = [
    "and", "et", "y", "e", "und", "plus", "as", "well", "ainsi", "que", "asi", "como", "also",
    "both",
    "their", "our", "mandated", "duly", "or", "all", "current", "full",
  ]

  /// Verbs behind names: what follows them speaks of these.
  static let predicates: Set<String> = [
    "is", "are", "was", "were", "est", "sont", "es", "son", "sao", "sind", "joined", "attended",
    "participated", "signed", "have", "has", "ist",
  ]

  /// Verbs that open a list.
  static let leads: Set<String> = [
    "includes", "include", "including", "comprises", "comprise", "comprising", "comprend",
    "comprennent", "incluye", "incluyen", "namely", "umfasst",
  ]

  /// Words that lead to a place or another party: `Ambassador of Niger to Nigeria`.
  static let places: Set<String> = [
    "to", "in", "at", "near", "en", "aupres", "ante", "vers", "against", "with", "bei",
  ]

  /// The words of offices and institutions that speak for a state.
  private static let officeWords: Set<String> = Set(
    """
    president vice prime minister ministers foreign senior deputy secretary general permanent \
    representative representatives ambassador charge affaires embassy mission high commissioner \
    commission head heads delegation delegations government governments leader king queen sultan \
    emir prince chancellor governor director envoy special adviser advisor chief chairman \
    chairperson presidence presidency affairs interior home labour labor employment finance justice \
    defence defense security immigration health social economy planning cooperation trade ministry \
    ministries minister counsellor attache consul consulate state presidente presidenta president \
    ministre ministres ministro ministra ministros gouvernement gouvernements gobierno gobiernos \
    representantes representante representant representants embajador embajadora embajada \
    ambassadeur ambassade jefe jefes jefa chef chefs gouverneur directeur delegacion delegue \
    exteriores relaciones etrangeres etranger affaires trabajo travail interieur primer premier \
    regierung botschafter botschaft governo embaixador embaixada presidentes excelencia excellency
    """.split(separator: " ").map(String.init))

  static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  private static func isHeadingWord(_ word: String) -> Bool {
    let known = headingWords.contains(word)
    return known || roles.contains { !$0.stem.contains(" ") && word.hasPrefix($0.stem) }
      || ["co", "former", "past", "ex"].contains(word)
  }

  private static let headingWords: Set<String> = [
    "states", "countries", "governments", "parties", "organisations", "organizations", "list",
    "delegations", "economies", "territories", "etats", "pays", "parties", "paises", "estados",
    "organisations", "organizaciones", "liste", "lista", "lander", "country", "state", "party",
    "name", "names", "pais", "nom", "nombre", "organisation", "organization", "participating",
    "no", "nr", "roster", "membership",
  ]

  private static let fillers: Set<String> = [
    "and", "of", "the", "current", "full", "other", "international", "intergovernmental",
    "regional", "dialogue", "de", "des", "du", "la", "les", "los", "las", "et", "y", "as", "at",
    "in", "alphabetical", "order", "complete", "active", "all", "un", "by",
  ]

  /// The number of names that a heading states: the one in brackets, else one that is no year.
  static func count(in text: String) -> Int? {
    var numbers: [(value: Int, isBracketed: Bool)] = []
    var isBracketed = false
    var digits = ""
    for scalar in text.unicodeScalars + [" "] {
      if scalar.isDigit {
        digits.unicodeScalars.append(scalar)
        continue
      }
      if let value = Int(digits), value < 10_000 { numbers.append((value, isBracketed)) }
      digits = ""
      if scalar == "(" || scalar == "[" { isBracketed = true }
      if scalar == ")" || scalar == "]" { isBracketed = false }
    }
    let counts = numbers.filter { !(1900...2100 ~= $0.value) }
    return (counts.first(where: \.isBracketed) ?? counts.first)?.value
  }

  /// A text without words such as "Government of" or a French article before a name; nil when there are none.
  static func withoutOffice(_ stretch: Stretch) -> Stretch? {
    let text = stretch.text
    let folded = Folding.fold(text)
    guard let office = offices.first(where: { folded.hasPrefix($0 + " ") }) else { return nil }
    let words = office.split(separator: " ").count
    return dropping(words: words, of: stretch)
  }

  /// A text without its first words.
  private static func dropping(words: Int, of stretch: Stretch) -> Stretch {
    var rest = stretch.scalars
    for _ in 0..<words {
      // Of "l-Oman" and "l’Oman" the article is the first letter.
      rest = rest.drop { !$0.isLetterOrDigit }.drop(while: \.isLetterOrDigit)
    }
    return Stretch(rest).trimmed
  }

  private static let offices: [String] = {
    let english = [
      "government", "governments", "delegation", "delegations", "representative",
      "representatives", "embassy", "permanent mission", "mission", "permanent delegation",
      "royal government", "federal government", "transitional government", "the government",
      "the governments", "the delegation", "observer delegation",
    ].flatMap { ["\($0) of the", "\($0) of", "\($0) from the", "\($0) from"] }
    let french = ["gouvernement", "delegation", "le gouvernement", "ambassade"].flatMap {
      ["\($0) de la", "\($0) de l", "\($0) du", "\($0) des", "\($0) de", "\($0) d"]
    }
    let spanish = ["gobierno", "el gobierno", "delegacion", "embajada"].flatMap {
      ["\($0) de la", "\($0) de los", "\($0) del", "\($0) de"]
    }
    return english + french + spanish + ["le", "la", "les", "l", "el", "los", "las"]
  }()

  /// Whether a text begins with an institution of a state: `Ministry of Labour of …`.
  static func isInstitution(_ text: String) -> Bool {
    let first = Folding.fold(text).split(separator: " ").prefix { $0 == "the" || $0 == "royal" }
    let words = Folding.fold(text).split(separator: " ").dropFirst(first.count)
    return words.first.map { institutions.contains(String($0)) } ?? false
  }

  /// How many institutions a text names.
  static func institutionCount(_ text: String) -> Int {
    Folding.fold(text).split(separator: " ").count { institutions.contains(String($0)) }
  }

  private static let institutions: Set<String> = [
    "ministry", "ministries", "ministere", "ministerio", "department", "departamento", "bureau",
    "directorate", "embassy", "immigration", "agency", "office", "minister",
  ]

  /// What can follow "of" in the name of an institution: the texts after each "of", "de", comma,
  /// dash, the longest first.
  static func owners(of stretch: Stretch) -> [Stretch] {
    let scalars = stretch.scalars
    return scalars.indices.filter { $0 > scalars.startIndex }.compactMap { index -> Stretch? in
      guard scalars[index].properties.isWhitespace || scalars[index] == "," else { return nil }
      if scalars[index] == "," { return Stretch(scalars[(index + 1)...]).trimmed }
      let word = scalars[(index + 1)...].prefix { !$0.properties.isWhitespace }
      guard ["of", "de", "du", "del", "des", "–", "-", "—"].contains(Stretch(word).text) else {
        return nil
      }
      return Stretch(scalars[word.endIndex...]).trimmed
    }.filter { !$0.isEmpty }
  }
}
