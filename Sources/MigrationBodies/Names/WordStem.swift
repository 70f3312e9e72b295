/// What a folded word of a list says by its beginning, whatever its ending: `observ…`, `делегац…`.
///
/// The same few words are asked for again and again while a list is taken apart; each is looked for
/// once.
struct WordStem: Sendable {
  /// What a word says.
  struct Kinds: OptionSet {
    let rawValue: UInt16
    /// Who was there.
    static let attendance = Kinds(rawValue: 1)
    static let organisations = Kinds(rawValue: 2)
    static let states = Kinds(rawValue: 4)
    /// That somebody came, or, in a denial, did not.
    static let attending = Kinds(rawValue: 8)
    static let absent = Kinds(rawValue: 16)
    static let candidate = Kinds(rawValue: 32)
    /// That something was so once.
    static let former = Kinds(rawValue: 64)
    /// That somebody became a member or signed.
    static let joining = Kinds(rawValue: 128)
    /// That somebody was invited, and has no role of the body's own.
    static let invited = Kinds(rawValue: 256)
  }

  let kinds: Kinds
  /// The place of its role in `roles`; nil when it says none alone.
  let role: Int?
  /// Whether several words that begin with it may say a role.
  private let beginsPhrase: Bool

  /// Looks for the beginnings of a folded word.
  static func of(_ word: String) -> WordStem { known.value(word) { WordStem(word) } }

  private static let known = Memo<String, WordStem>(atMost: 8_192)

  private init(_ word: String) {
    let own = Self.stems[word.unicodeScalars.first ?? " "]?.filter { word.hasPrefix($0.stem) } ?? []
    // "Absensi" is the list of those who came, and a presentation no presence.
    let isOther = Self.otherThings.contains(where: word.hasPrefix)
    kinds = isOther ? [] : own.reduce(into: []) { $0.formUnion($1.kinds) }
    role = own.compactMap(\.role).min()
    beginsPhrase = Self.phrases.contains { word.hasPrefix(Self.roles[$0].stem[0]) }
  }

  /// Words that begin as others do and say something else.
  private static let otherThings = [
    "absensi", "presentati", "presentaci", "presentacao", "regretted", "regretter",
  ]

  private struct Stem {
    let stem: String
    var kinds: Kinds = []
    var role: Int?
  }

  private static let stems: [Unicode.Scalar: [Stem]] = {
    let ofKinds = words.flatMap { kinds, stems in
      folded(stems).map { Stem(stem: $0, kinds: kinds) }
    }
    let ofRoles = roles.enumerated().compactMap { rank, role in
      role.stem.count == 1 ? Stem(stem: role.stem[0], role: rank) : nil
    }
    return Dictionary(grouping: ofKinds + ofRoles) { $0.stem.unicodeScalars.first ?? " " }
  }()

  // MARK: - Roles

  /// The first role that words speak of; nil when they speak of none.
  static func role(of words: [String]) -> Role? {
    let stems = words.map(of)
    let ofPhrases = words.indices.filter { stems[$0].beginsPhrase }.compactMap { start in
      phrases.first { words[start...].starts(with: roles[$0].stem) { $0.hasPrefix($1) } }
    }
    return (stems.compactMap(\.role) + ofPhrases).min().map { roles[$0].role }
  }

  /// The roles that only several words say.
  private static let phrases = roles.indices.filter { roles[$0].stem.count > 1 }

  /// Beginnings of words that mean a role, the more specific before the others.
  private static let roles: [(stem: [String], role: Role)] = {
    let stems: [(Role, String)] = [
      (.formerChair, "former chair, past chair, ex chair, ancien presid, antiguo presid"),
      (.coChair, "co chair, cochair, copresid, co presid, сопредседател"),
      (
        .observer,
        """
        observ, osserv, beobacht, waarnem, pengamat, pemantau, наблюдател, مراقب, المراقب, 观察员, 常驻观察员, \
        永久观察员
        """
      ),
      (
        .associateMember,
        "associate, membres associ, miembros asoci, membros associ, ассоциированн, 准成员, 联系成员"
      ),
      (.partner, "partner, partenaire, socio, parceir, партнер, شركاء, الشركاء, 伙伴"),
      (.coordinator, "coordinator, coordonnateur, coordinador, coordenador, координатор, 协调员"),
      (.suspended, "suspended, suspendu, suspendid, suspenso"),
      (.signatory, "signator, signatair, signatari, подписавш, موقع, الموقع, 签署"),
      (.donor, "donor, donateur, donante, doador, донор, المانح, 捐助"),
      (.secretariat, "secretariat, secretari, секретариат, الامان, امان, 秘书处"),
      (.host, "host, pays hote, anfitri, pais sede, gastgeb, принимающ, المضيف, 东道"),
      (
        .chair, "chair, presiden, presidid, ppt, ptp, vorsitz, председател, رئيس, الرئيس, رئاسة, 主席"
      ),
      (
        .participant,
        "participa, участник, مشارك, المشارك, 与会, 参会, 参加, teilnehm"
      ),
      (
        .member,
        """
        member, membre, miembro, membro, mitglied, anggota, член, الاعضاء, اعضاء, عضو, العضو, 成员, \
        会员, 正式成员, 正式会员, 常任成员
        """
      ),
    ]
    return stems.flatMap { role, list in
      list.split(separator: ",").map { (folded(String($0)), role) }
    }
  }()

  // MARK: - Kinds

  private static let words: [(Kinds, String)] = [
    (
      .attendance,
      """
      attendance attendee attending delegation delegate delegac delegad delegu present presenc asisten \
      asistid presentes delegacoes delegat делегац присутств делегат peserta tham teilgenomm الحاضر حاضر الحضور حضور الوفود وفود 出席 \
      代表团 代表 speaker panelist panellist moderator rapporteur expert facilitator guest invite \
      intervenant moderateur orador ponente moderador relator invitad convidad докладчик эксперт \
      модератор приглашен المتحدث متحدث المقرر مقرر الخبراء خبير ضيوف الضيوف 发言人 报告员 专家 嘉宾
      """
    ),
    (.organisations, "organis organiz организаци منظم المنظم 组织 agenc agenci institution"),
    (
      .states,
      """
      state states countr government etat etats pays estado estados paises gobiern gouvernement \
      lander staaten государств стран دول الدول بلد البلد حكوم الحكوم 国家 政府
      """
    ),
    (
      .attending,
      """
      attend present show particip asist anwesend teilnehm teilnahm assist comparec represent vertreten \
      hadir joindre acompan pris teilgenomm تحضر участвов прибыл присутств представлен حضر يحضر يشارك شارك 出席 参加 参会
      """
    ),
    (
      .absent,
      """
      absen ausen ausên excus apolog regret disculp abwesend entschuldigt declin assenti assenza afwezig \
      inasist faltas faltaron faltou faltaram nieobecn hawapo hawakuhudhur berhalangan отсутств відсутн غائب الغائب غياب غایب \
      متغيب المتغيب معتذر المعتذر اعتذر অনুপস্থিত अनुपस्थित 缺席 请假 未出席 未参加 欠席 불참 결석
      """
    ),
    (
      .joining,
      """
      ratif joined acceded adher sign signed firm firmad assin ратифиц присоедин подписал party \
      parties partes сторон طرف اطراف الاطراف 缔约
      """
    ),
    (
      .invited,
      """
      guest invite invitad convidad eingeladen gaste приглаш ضيف ضيوف الضيوف مدعو المدعو 嘉宾 特邀 受邀 来宾
      """
    ),
    (.candidate, "candidat applicant aspirant prospectiv acceding кандидат مرشح المرشح 候选"),
    (
      .former,
      """
      withdr ehemalig anterior retirad retire бывш вышедш سابق السابق منسحب المنسحب 前成员 前会员 \
      前观察员 退出
      """
    ),
  ]

  /// The words of a table, folded.
  static func folded(_ words: String) -> [String] {
    words.spaced.map { Folding.fold(String($0)) }
  }

  /// The words of a table, folded, in no order.
  static func set(_ words: String) -> Set<String> { Set(folded(words)) }
}
