import TestSupport
import Testing

@testable import Browser

/// What bytes of a terminal are taken for.
struct KeyReaderTests {
  /// What a reader gives for a text, read at once.
  private func read(_ text: String, _ reader: KeyReader = KeyReader()) -> [KeyReader.Input] {
    var reader = reader
    return reader.read(Array(text.utf8)[...])
  }

  @Test(
    arguments: [
      (Key.up, ["[A", "OA", "[1;5A", "[1;2A", "[1;3A", "[a", "Oa", "O5A", "[1;1:2A", "\u{1B}[A"]),
      (.down, ["[B", "OB", "[1;5B", "[b", "Ob"]), (.right, ["[C", "OC", "[1;2C", "[c"]),
      (.left, ["[D", "OD", "[1;9D", "Od"]),
      (.home, ["[H", "OH", "[1~", "[7~", "[1;5H", "[1;2~", "[7^", "[7$", "[7@"]),
      (.end, ["[F", "OF", "[4~", "[8~", "[1;5F", "[8$"]),
      (.pageUp, ["[5~", "[5;2~", "[5^"]), (.pageDown, ["[6~", "[6;5~", "[6$"]),
      (.delete, ["[3~", "[3;5~", "[3^"]), (.backTab, ["[Z", "[9;2u", "[27;2;9~"]),
      (.enter, ["OM", "[13u", "[13;2u", "[27;2;13~"]), (.tab, ["[9u"]),
      (.escape, ["[27u", "[27;1u"]), (.backspace, ["[127u"]),
      (.control("u"), ["[117;5u", "[27;5;117~", "[117;69u"]), (.character("a"), ["[97u"]),
      (.character("7"), ["Ow"]), (.f1, ["OP", "[11~", "[1;2P", "[P"]),
    ] as [(Key, [String])])
  func `a key is one in all its forms`(key: Key, forms: [String]) {
    for form in forms { #expect(read("\u{1B}" + form) == [.key(key)], "\(form)") }
  }

  /// What terminals send that is no key of the browser's, between two that are.
  static let others = [
    "[I", "[O", "[12;34R", "[?62;4c", "[>41;354;0c", "[0n", "[8;24;80t", "[?2026;2$y", "[4;1$y",
    "[200$", "[2~", "[15~", "[17;5~", "OQ", "[1;2Q", "[[A", "[[E", "[97;3u", "[97;1:3u", "[1;1:3A",
    "[57441u", "[27;6;65~", "[<0;3;4M", "[<0;3;4m", "[<64;3;4M", "[M !!", "[M#!!", "[32;3;4M",
    "[201~", "[E", "[ q", "[?1;2;3;4z", "]11;rgb:0000/0000/0000\u{7}", "]10;rgb:00/00/00\u{1B}\\",
    "]52;c;QUI=\u{1B}\\", "P1+r544e=78\u{1B}\\", "P>|term(1)\u{1B}\\", "_Gi=1;OK\u{1B}\\",
    "^text\u{1B}\\", "Xtext\u{1B}\\", "]11;broken\u{18}", "a", "A", "u", "é", "東", " ", "/", "\r",
    "\t", "\u{7F}", "\u{1}", "[" + String(repeating: "1;", count: 500) + "x",
  ]

  @Test(arguments: others) func `what is no key is dropped to its end`(other: String) {
    #expect(read("j\u{1B}\(other)k") == [.key(.character("j")), .key(.character("k"))])
  }

  @Test func `controls of eight bits begin sequences too`() {
    #expect(read("\u{9B}B") == [.key(.down)])
    #expect(read("\u{8F}A") == [.key(.up)])
    #expect(read("\u{9D}11;x\u{7}j") == [.key(.character("j"))])
    #expect(read("\u{85}\u{9C}j") == [.key(.character("j"))])
  }

  @Test func `letters are those of UTF-8, and bytes that are none are dropped`() {
    #expect(read("ế東🇻") == ["ế", "東", "🇻"].map { .key(.character($0)) })
    var reader = KeyReader()
    let bytes: [UInt8] = [0xE9, 0xFF, 0x80, 0xC3, 0x28, 0xF5, 0xED, 0xA0, 0x80, 0xC0, 0x41, 0x6A]
    #expect(reader.read(bytes[...]) == ["(", "A", "j"].map { .key(.character($0)) })
    #expect(reader.read([0xC3]) == [])
    #expect(reader.giveUp() == [])
    #expect(reader.read([0x6A]) == [.key(.character("j"))])
  }

  @Test(arguments: [
    ("j\u{1B}[1;5B\u{1B}OAk", KeyReader()), ("\u{1B}[200~a\u{1B}[20é\u{1B}[201~q", KeyReader()),
    ("\u{1B}]11;x\u{1B}\\j\u{1B}\u{1B}[A", KeyReader()),
    ("\u{1B}[<0;3;4M\u{1B}[M !!é", KeyReader(usesMouse: true)),
  ])
  func `however it is cut, it is the same`(text: String, reader: KeyReader) {
    let whole = read(text, reader)
    #expect(!whole.isEmpty)
    let bytes = Array(text.utf8)
    for cut in bytes.indices {
      var reader = reader
      #expect(reader.read(bytes[..<cut]) + reader.read(bytes[cut...]) == whole, "\(cut)")
    }
    var bytewise = reader
    #expect(bytes.flatMap { bytewise.read([$0]) } == whole)
  }

  @Test func `Esc is what nothing follows in time, and a sequence that breaks off is nothing`() {
    var reader = KeyReader(escapeDelay: 80)
    #expect(reader.patience == nil)
    #expect(reader.read([0x1B]) == [])
    #expect(reader.patience == 80)
    #expect(reader.giveUp() == [.key(.escape)])
    #expect(reader.patience == nil)
    #expect(reader.read(Array("q".utf8)[...]) == [.key(.character("q"))])
    #expect(reader.read([0x1B, 0x1B]) == [])
    #expect(reader.giveUp() == [.key(.escape), .key(.escape)])
    #expect(read("\u{1B}\u{1B}\u{1B}[A") == [.key(.escape), .key(.up)])
    for part in [
      "\u{1B}[", "\u{1B}[1;", "\u{1B}O", "\u{1B}]11;", "\u{1B}P", "\u{1B}[M !", "\u{1B}]\u{1B}",
    ] {
      #expect(reader.read(Array(part.utf8)[...]) == [])
      #expect(reader.patience ?? 0 >= 80)
      #expect(reader.giveUp() == [], "\(part)")
      #expect(reader.read(Array("q".utf8)[...]) == [.key(.character("q"))])
    }
    // A key within a sequence breaks it off, and is a key.
    #expect(read("\u{1B}[1\r") == [.key(.enter)])
    #expect(read("\u{1B}[1\u{1B}[B") == [.key(.down)])
  }

  @Test func `the sequences of a type of terminal come first`() {
    let reader = KeyReader(sequences: [
      Array("\u{1B}\t".utf8): .backTab, Array("\u{1B}[216z".utf8): .pageUp,
      Array("\u{1B}[[A".utf8): .home,
    ])
    #expect(
      read("\u{1B}\t\u{1B}[216z\u{1B}[[A", reader) == [.key(.backTab), .key(.pageUp), .key(.home)])
  }

  @Test func `the mouse is heard where it is used`() {
    let point = Point(column: 2, row: 3)
    let reports = "\u{1B}[<0;3;4M\u{1B}[<0;3;4m\u{1B}[<64;3;4M\u{1B}[<65;3;4M\u{1B}[<35;3;4M"
    let inputs: [KeyReader.Input] = [
      .mouse(.press(point)), .mouse(.wheel(isForward: false, point)),
      .mouse(.wheel(isForward: true, point)),
    ]
    #expect(read(reports, KeyReader(usesMouse: true)) == inputs)
    #expect(
      read("\u{1B}[M #$\u{1B}[M##$\u{1B}[M`#$\u{1B}[Ma#$", KeyReader(usesMouse: true)) == inputs)
    #expect(read(reports) == [])
    #expect(
      read("\u{1B}[<0;0;0M\u{1B}[<0;3M\u{1B}[<0;99999999999;3M", KeyReader(usesMouse: true)).count
        < 2)
  }

  @Test func `a pasted text is text, whatever is in it`() {
    let text = "Qatar\rq\u{1B}[A\u{3}\u{1A}\u{1B}[200~é"
    let signals: Set<UInt8> = [0x03, 0x1A]
    #expect(
      read("\u{1B}[200~\(text)\u{1B}[201~j\u{3}", KeyReader(signals: signals))
        == [.paste(text), .key(.character("j")), .signal(3)])
  }

  @Test func `Ctrl-C is heard where the end of a pasted text was lost`() {
    var reader = KeyReader(signals: [0x03])
    #expect(reader.read(Array("\u{1B}[200~Qatar".utf8)[...]) == [])
    #expect(reader.read([0x03]) == [])
    #expect(reader.patience != nil)
    #expect(reader.giveUp() == [])
    #expect(reader.patience == nil)
    #expect(reader.read(Array("\u{3}q".utf8)[...]) == [])
    #expect(reader.giveUp() == [])
    #expect(reader.read([0x03]) == [.signal(3)])
    #expect(reader.read(Array("j".utf8)[...]) == [.key(.character("j"))])
  }

  @Test func `a signal breaks off what has begun`() {
    let reader = KeyReader(signals: [0x03])
    for part in ["", "\u{1B}", "\u{1B}[1", "\u{1B}]11;"] {
      #expect(read("\(part)\u{3}j", reader) == [.signal(3), .key(.character("j"))])
    }
  }

  @Test(arguments: TestEffort.seeds(1...30, few: 5))
  func `whatever comes, it is read to its end`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes =
      Array("\u{1B}\u{1B}\u{1B}[[O]P_M<?;;:10~~$Auj\u{7}\r".utf8) + [0xC3, 0xA9, 0xF0, 0xFF]
    var reader = KeyReader(usesMouse: true)
    for _ in 0..<2000 { _ = reader.read([bytes.randomElement(using: &random) ?? 0]) }
    _ = reader.giveUp()
    reader.forget()
    #expect(reader.read(Array("j".utf8)[...]) == [.key(.character("j"))])
  }
}
