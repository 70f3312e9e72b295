/// The words of lists that are no names: roles, headings, and offices that speak for a state.
enum ListWords {
  /// The folded words of a text.
  static func words(of text: String) -> [String] {
    Folding.fold(text).spaced.map(String.init)
  }

  /// Whether a note says something of a party's part in a meeting or a list, and not which it is.
  static func isRemark(_ text: String) -> Bool {
    let words = NameStem.words(of: text)
    // "Mexico (New)" is another, and "Kenya (new)" a new member.
    guard text != "New" else { return false }
    let isKnown = words.contains { remarks.contains($0) } || saysAttending(text)
    let isPart = words.contains { word in
      partWords.contains(word) || word != "new" && FormWords.isQualifying(word)
    }
    return isKnown && !isPart
      || words.allSatisfy { FormWords.isLinking($0) || isNumber($0) || months.contains($0) }
  }

  private static let months: Set<String> = WordStem.set(
    """
    january february march april may june july august september october november december jan feb \
    mar apr jun jul aug sep sept oct nov dec janvier fevrier mars avril mai juin juillet aout \
    septembre octobre novembre decembre enero febrero marzo abril mayo junio julio agosto \
    septiembre octubre noviembre diciembre janeiro fevereiro marco maio junho julho setembro outubro \
    novembro dezembro januar februar marz juni juli oktober dezember января февраля марта апреля \
    мая июня июля августа сентября октября ноября декабря يناير فبراير مارس ابريل مايو يونيو يوليو \
    اغسطس سبتمبر اكتوبر نوفمبر ديسمبر
    """)

  /// Words of what is part of a state, or another thing of its name.
  private static let partWords: Set<String> = [
    "county", "province", "region", "city", "town", "island", "district", "part", "us", "usa",
    "state", "states", "estado", "provincia", "departamento", "departement", "город", "область",
  ]

  /// Whether a word says that a part of a state is meant: `county`, `province`.
  static func isPartOfState(_ word: String) -> Bool { partWords.contains(word) }

  /// What lists say of a party beside its name.
  private static let remarks: Set<String> = WordStem.set(
    """
    absent absente absents present presente presentes excuse excused excusee apologies host hosts \
    hote hotes anfitrion sede online virtual virtually zoom remote remotely video tbc tbd confirmed \
    since until from depuis desde hasta joined acceded accession ratified ratification signed \
    signature suspended suspendu suspendido withdrawn withdrew new nouveau nuevo founding founder \
    fondateur fundador candidate invited invite invitado guest speaker rapporteur moderator \
    non not voting yes no abstained abstention abstain ausente presencial co incl including \
    delegation delegates participants former vacant current currently pending status
    """)

  /// Whether a text stands where a name would, and is none: `N/A`, `TBC`, `none`, a single letter.
  static func isPlaceholder(_ text: String) -> Bool {
    let folded = Folding.fold(text)
    return standIns.contains(folded) || folded.utf8.count == 1
  }

  private static let standIns = Set(
    """
    neant,n a,na,tbc,tbd,tba,none,nil,no,yes,not applicable,to be confirmed,to be decided,oui,non,si,sim,\
    nao,sans objet,s o,aucun,aucune,ninguno,ninguna,nenhum,nenhuma,nein,ja,нет,да,无,有,是,否,لا,\
    نعم,khong,co,idem,ditto,vacant,unknown,inconnu,desconocido
    """.split(separator: ",").map { Folding.fold(String($0)) })

  /// Whether a text has words as a sentence has them, and not only names: one in small letters, or one
  /// that leads from other words to a name.
  static func isProse(_ text: String) -> Bool {
    let isSentence = text.spaced.contains { word in
      let first = word.unicodeScalars.first { $0.isLetterOrDigit }
      return first?.properties.isLowercase ?? false
    }
    return isSentence
      || NameStem.words(of: text).contains { FormWords.isPreposition($0) || places.contains($0) }
  }

  /// Whether a line says where and when a meeting was, or where somebody can be reached: a day of a
  /// month, or a street with a number.
  static func isDateOrAddress(_ text: String) -> Bool {
    if text.utf8.contains(0xE6), text.contains("月"), text.contains("日") { return true }
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    let words = words(of: text)
      .filter { !FormWords.isLinking($0) && $0 != "y" && $0 != "and" && $0 != "et" && $0 != "e" }
    func isDay(_ index: Int) -> Bool {
      words.indices.contains(index) && Int(words[index]).map { (1...31).contains($0) } ?? false
    }
    let isDate = words.indices.contains { index in
      months.contains(words[index]) && (isDay(index - 1) || isDay(index + 1))
    }
    let hasNumber = words.contains(where: isNumber)
    return isDate || hasNumber && words.contains(where: streets.contains)
  }

  /// Whether a word may be part of a date.
  static func isOfDate(_ word: String) -> Bool {
    isNumber(word) || months.contains(word) || FormWords.isLinking(word)
      || ["y", "and", "et", "e", "и"].contains(word)
  }

  private static let streets: Set<String> = WordStem.set(
    """
    box street road avenue boulevard rue calle avenida rua strasse gasse via chemin route улица \
    شارع
    """)

  /// Whether a text is the symbol of a document: `A/HRC/32/7`, `UN/DOC/100`.
  static func isDocumentSymbol(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1, text.utf8.count <= 60,
      parts.contains(where: { !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } })
    else { return false }
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy {
          (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || ".()-".utf8.contains($0)
        }
    }
  }

  /// Whether a text is nothing but the words of an office: `Foreign Minister of the`.
  static func isOffice(_ text: String) -> Bool {
    let words = NameStem.words(of: text)
    return words.contains(where: officeWords.contains)
      && words.allSatisfy { officeWords.contains($0) || FormWords.isLinking($0) || $0 == "and" }
  }

  /// Whether a text says what somebody does: `Head of Department`, `Directora General de Migración`.
  static func saysCalling(_ text: String) -> Bool {
    words(of: text).contains { word in
      officeWords.contains(word) || institutions.contains(word) || callings.contains(word)
        || posts.contains(word)
    }
  }

  private static let callings: Set<String> = WordStem.set(
    """
    officer officers expert experts division section unit directora directrice direction direccion \
    oficina canciller vicecanciller viceministro viceministra encargado negocios counselor analyst \
    conseiller conseillere consejero consejera asesor asesora coordinator assistant lawyer dean \
    professor researcher مدير وزير سفير مستشار начальник министр \
    посол советник директор заместитель
    """)

  /// Whether a word may stand between the names of a text without making it another text.
  static func mayStandBetween(_ word: String) -> Bool {
    officeWords.contains(word) || isNumber(word) || isHeadingWord(word) || betweens.contains(word)
      || word.spaced.allSatisfy { isNumber(String($0)) }
      || word.contains(" ")
        && word.spaced.allSatisfy {
          mayStandBetween(String($0)) || FormWords.isLinking(String($0))
        }
  }

  private static let betweens: Set<String> = [
    "and", "et", "y", "e", "und", "plus", "as", "well", "ainsi", "que", "asi", "como", "also",
    "both", "since", "depuis", "desde", "seit", "с",
    "their", "our", "mandated", "duly", "or", "all", "current", "full",
  ]

  /// Verbs behind names: what follows them speaks of these.
  static let predicates: Set<String> = [
    "is", "are", "was", "were", "est", "sont", "es", "son", "sao", "sind", "joined", "attended",
    "participated", "signed", "ist",
  ]

  /// Words behind a predicate that turn it round: "Kenya is not a member".
  static let denials: Set<String> = [
    "not", "no", "never", "longer", "absent", "absente", "absents", "ausente", "ausentes", "pas",
    "nicht", "nao", "withdrawn", "former", "unable", "neither", "kein", "keine", "nie", "left",
    "withdrew", "ne",
  ]

  /// Whether a word before a name turns round what a list says of it: `no Laos`, `former EU members`.
  static func turnsRound(_ word: String) -> Bool {
    denials.contains(word) || isFormerWord(word) || isException(word)
      || !WordStem.of(word).kinds.isDisjoint(with: [.absent, .candidate])
  }

  /// Verbs that open a list.
  static let leads: Set<String> = [
    "includes", "include", "including", "comprises", "comprise", "comprising", "comprend",
    "comprennent", "incluye", "incluyen", "namely", "umfasst",
  ]

  /// Words that lead to a place or another party: `Ambassador of Niger to Nigeria`.
  static let places: Set<String> = [
    "to", "in", "at", "near", "en", "aupres", "ante", "vers", "against", "with", "bei",
  ]

  /// Whether a word is what an office is for, and none itself: `trade`, `health`.
  static func isPortfolio(_ word: String) -> Bool { portfolios.contains(word) }

  /// Whether a text speaks of an office, and not only of what one may be for.
  static func hasOffice(_ text: String) -> Bool {
    words(of: text).contains { officeWords.contains($0) && !isPortfolio($0) }
  }

  private static let portfolios: Set<String> = WordStem.set(
    """
    affairs interior home labour labor employment finance justice defence defense security \
    immigration health social economy planning cooperation trade exteriores relaciones etrangeres \
    etranger affaires trabajo travail interieur
    """)

  /// The words of offices and institutions that speak for a state.
  private static let officeWords = portfolios.union(
    WordStem.set(
      """
      president vice prime minister ministers foreign senior deputy secretary general permanent \
      representative representatives ambassador charge embassy mission high commissioner \
      commission head heads delegation delegations government governments leader king queen sultan \
      emir prince chancellor governor director envoy special adviser advisor chief chairman \
      chairperson presidence presidency ministry ministries minister counsellor attache consul \
      consulate state presidente presidenta ministre ministres ministro ministra ministros \
      gouvernement gouvernements gobierno gobiernos representantes representante representant \
      representants embajador embajadora embajada ambassadeur ambassade jefe jefes jefa chef chefs \
      gouverneur directeur delegacion delegue primer premier regierung botschafter botschaft governo \
      embaixador embaixada presidentes excelencia excellency
      """))

  /// Codes that lists have as abbreviations of offices, degrees and meetings: a Prime Minister is not
  /// Saint Pierre and Miquelon, nor a meeting of senior officials Somalia.
  static let abbreviations = PastedNames.degrees.union(["FM", "ID", "PM", "PR", "PS", "SOM"])

  /// What the head of a mail says on a line: what it is about, or whom it went to.
  enum FieldOfMail {
    case subject, address
  }

  /// The field of a mail that stands before a colon; nil where it is none.
  static func fieldOfMail(_ text: String) -> FieldOfMail? {
    let fields: [String: FieldOfMail] = [
      "RE": .subject, "AW": .subject, "FW": .subject, "FWD": .subject, "TR": .subject,
      "RV": .subject, "WG": .subject, "SV": .subject, "TO": .address, "CC": .address,
      "BCC": .address, "CCI": .address,
    ]
    return fields[text.uppercased()]
  }

  /// Whether a word says for whom somebody speaks: `Representing`, `on behalf of`.
  static func speaksFor(_ word: String) -> Bool { speakingFor.contains(word) }

  private static let speakingFor = WordStem.set(
    """
    for from representing representant representando on behalf in name nom nombre pour par por parte \
    pela pelo fur aus im namen au en em a nome do da representacion representacao dai dien doan thay mat \
    delegasi mewakili atas nama untuk за от имени عن باسم ممثل ممثلة وفد 来自 代表 de du del
    """)

  /// Whether a line says where something was done, and names nobody: `Done at Kampala, Uganda`,
  /// `Hecho en Lima, Perú`.
  static func saysWhereItWasDone(_ text: String) -> Bool {
    let words = words(of: String(text.prefix(200)))
    // "Adopted at Accra by Ghana and Togo" says by whom.
    return !words.contains(where: agents.contains)
      && zip(words.prefix(4), words.dropFirst()).contains { verb, place in
        doing.contains(verb) && placesOfDoing.contains(place)
      }
  }

  private static let doing = WordStem.set(
    """
    done adopted signed made held concluded convened fait adopte adoptee signe signee tenu tenue conclu hecho \
    adoptado adoptada firmado firmada celebrado celebrada feito adotado adotada assinado assinada realizada \
    realizado geschehen совершено принято подписано حرر
    """)

  private static let agents: Set<String> = [
    "by", "por", "par", "pelo", "pela", "pelos", "von", "от",
  ]

  private static let placesOfDoing: Set<String> = ["at", "in", "a", "en", "em", "zu", "в", "في"]

  static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  /// A text without words such as "Government of" or a French article before a name; nil when there are none.
  static func withoutOffice(_ stretch: Stretch) -> Stretch? {
    let text = stretch.text
    let folded = Folding.fold(text)
    let first = folded.prefix { $0 != " " }
    guard let office = offices[first]?.first(where: folded.hasPrefix) else { return nil }
    // In "O’Brien" it is no article, as it is in "l’Oman".
    if office == "o ",
      stretch.scalars.first(where: { !$0.isLetterOrDigit }).map(isApostrophe) == true
    {
      return nil
    }
    return dropping(words: office.spaced.count, of: stretch)
  }

  /// Whether a sign joins a word to the one behind it: `l’Oman`, `O'Brien`.
  static func isApostrophe(_ sign: Unicode.Scalar) -> Bool {
    "'’ʼ`´".unicodeScalars.contains(sign)
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

  /// The offices by their first words, each with a space behind it.
  private static let offices: [Substring: [String]] = {
    let english = [
      "government", "governments", "delegation", "delegations", "representative",
      "representatives", "embassy", "permanent mission", "mission", "permanent delegation",
      "royal government", "federal government", "transitional government", "the government",
      "the governments", "the delegation", "observer delegation",
    ].flatMap { ["\($0) of the", "\($0) of", "\($0) from the", "\($0) from"] }
    let signed = [
      "for the government of the", "for the government of", "pour le gouvernement de la",
      "pour le gouvernement du", "pour le gouvernement des", "pour le gouvernement de l",
      "pour le gouvernement de", "por el gobierno de la", "por el gobierno de los",
      "por el gobierno del", "por el gobierno de",
    ]
    let french = ["gouvernement", "delegation", "le gouvernement", "ambassade"].flatMap {
      ["\($0) de la", "\($0) de l", "\($0) du", "\($0) des", "\($0) de", "\($0) d"]
    }
    let spanish = ["gobierno", "el gobierno", "delegacion", "embajada"].flatMap {
      ["\($0) de la", "\($0) de los", "\($0) del", "\($0) de"]
    }
    // "o Kenya" is a bullet of Word too.
    let all =
      english + signed + french + spanish
      + ["mfa", "mofa", "moi", "moia", "mol", "moha", "moj"]
      + ["le", "la", "les", "l", "el", "los", "las", "o", "os", "دولة", "حكومة", "وفد", "سفارة"]
    return Dictionary(grouping: all.map { $0 + " " }) { $0.prefix { $0 != " " } }
  }()

  /// Whether a text begins with an institution of a state: `Ministry of Labour of …`.
  static func isInstitution(_ text: String) -> Bool {
    words(of: text).first { $0 != "the" && $0 != "royal" }.map(institutions.contains) ?? false
  }

  /// Whether a text speaks of an office that a state has in another.
  static func isPost(_ text: String) -> Bool { words(of: text).contains(where: posts.contains) }

  private static let posts: Set<String> = WordStem.set(
    """
    embassy mission consulate consul consular ambassador ambassade ambassadeur consulat embajada \
    embajador embajadora consulado consula embaixada embaixador botschaft botschafter konsulat \
    посольство посол консульство консул سفارة قنصلية سفير 大使馆 领事馆
    """)

  /// How many institutions a text names.
  static func institutionCount(_ text: String) -> Int {
    words(of: text).count(where: institutions.contains)
  }

  private static let institutions: Set<String> = [
    "ministry", "ministries", "ministere", "ministerio", "department", "departamento", "bureau",
    "directorate", "embassy", "immigration", "agency", "office", "minister", "ministerium",
    "министерство", "وزارة", "kementerian", "direccion", "direction",
  ]

  /// What can follow "of" in the name of an institution: the texts after each "of", "de", comma,
  /// dash, the longest first.
  static func owners(of stretch: Stretch) -> [Stretch] {
    let scalars = stretch.scalars
    return scalars.indices.filter { $0 > scalars.startIndex }.compactMap { index -> Stretch? in
      guard scalars[index].isSpace || scalars[index] == "," else { return nil }
      if scalars[index] == "," { return Stretch(scalars[(index + 1)...]).trimmed }
      let word = scalars[(index + 1)...].prefix { !$0.isSpace }
      guard ["of", "de", "du", "del", "des", "–", "-", "—"].contains(Stretch(word).text) else {
        return nil
      }
      return Stretch(scalars[word.endIndex...]).trimmed
    }.filter { !$0.isEmpty }
  }
}
