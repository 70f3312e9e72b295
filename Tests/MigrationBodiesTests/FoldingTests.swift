import Foundation
import TestSupport
import Testing

@testable import MigrationBodies

struct FoldingTests {
  @Test(arguments: [
    ("Việt Nam", "viet nam"), ("VIET-NAM", "viet nam"), ("viet  nam", "viet nam"),
    (" Viet\tNam\n", "viet nam"), ("(Viet) Nam.", "viet nam"),
    ("Côte d’Ivoire", "cote d ivoire"), ("COTE D'IVOIRE", "cote d ivoire"),
    ("Côte dʼIvoire", "cote d ivoire"), ("Oʻzbekiston", "o zbekiston"),
    ("Đông", "dong"), ("đông", "dong"), ("Ærø", "aero"), ("ŁÓDŹ", "lodz"), ("Straße", "strasse"),
    ("STRASSE", "strasse"), ("STRAẞE", "strasse"), ("Œuvre", "oeuvre"), ("Þór", "thor"),
    ("Ísland", "island"), ("Türkiye", "turkiye"), ("TÜRKİYE", "turkiye"), ("Iğdır", "igdir"),
    ("Azərbaycan", "azerbaycan"), ("Ħal", "hal"), ("Ελλάς", "ελλασ"), ("ΕΛΛΆΣ", "ελλασ"),
    ("Россия", "россия"), ("БЪЛГАРИЯ", "българия"), ("ΚΎΠΡΟΣ", "κυπροσ"),
    ("Trinidad & Tobago", "trinidad and tobago"), ("AT&T", "at and t"), ("&", "and"),
    ("& co", "and co"), ("a&&b", "a and and b"), ("São Tomé", "sao tome"),
    ("1+5=6", "1 5 6"), ("5 + 5", "5 5"), ("", ""), ("—…!", ""), ("\u{301}", ""),
    ("e\u{301}\u{323}", "e"), ("so\u{AD}ft", "soft"), ("zero\u{200B}width", "zerowidth"),
    ("مصر", "مصر"), ("مِصْر", "مصر"), ("中国", "中国"), ("日本・東京", "日本 東京"),
    ("ประเทศไทย", "ประเทศไทย".replacing("\u{E31}", with: "")), ("भारत", "भारत"),
  ])
  func `case, accents and punctuation do not matter`(text: String, folded: String) {
    #expect(Folding.fold(text).unicodeScalars.elementsEqual(folded.unicodeScalars))
  }

  @Test(arguments: [
    ("Viet Nam", "Vietnam"), ("Côte d'Ivoire", "cote divoire"), ("Guinea-Bissau", "guinea bissau"),
  ])
  func `without its spaces a name is the same in one word or several`(one: String, other: String) {
    #expect(Folding.squash(one) == Folding.squash(other))
    #expect(!Folding.squash(one).contains(" "))
  }

  /// Every name in the catalogue, of states, organisations and bodies.
  private static let names: [String] = {
    let catalogue = Catalogue.real
    var names = catalogue.names.map(\.text)
    for state in catalogue.states {
      names += [state.name, state.shortName, state.formalName, state.frenchName, state.spanishName]
    }
    names += catalogue.organisations.flatMap { [$0.name, $0.acronym ?? ""] }
    names += catalogue.bodies.flatMap { [$0.name, $0.shortName, $0.acronym ?? ""] }
    names += catalogue.memberships.compactMap(\.asListed)
    return names.unique
  }()

  private func differences(_ same: (String) -> Bool) -> [String] {
    Self.names.filter { !same($0) }
  }

  @Test func `folding twice is folding once`() {
    #expect(Self.names.count > 4000)
    #expect(differences { Folding.fold(Folding.fold($0)) == Folding.fold($0) } == [])
  }

  @Test func `the form of Unicode does not matter to any name`() {
    #expect(
      differences { name in
        let folded = Folding.fold(name)
        return Folding.fold(name.decomposedStringWithCanonicalMapping) == folded
          && Folding.fold(name.precomposedStringWithCanonicalMapping) == folded
      } == [])
  }

  @Test func `case does not matter to any name`() {
    #expect(
      differences { name in
        let folded = Folding.fold(name)
        return Folding.fold(name.uppercased()) == folded
          && Folding.fold(name.lowercased()) == folded
      } == [])
  }

  @Test func `either apostrophe is the same in any name`() {
    let apostrophes = ["'", "’", "‘", "ʼ", "ʻ", "`"]
    #expect(
      differences { name in
        let forms = apostrophes.map { apostrophe in
          Folding.fold(
            String(name.map { apostrophes.contains(String($0)) ? Character(apostrophe) : $0 }))
        }
        return Set(forms).count == 1
      } == [])
  }

  @Test func `no name folds to nothing`() {
    #expect(Self.names.filter { !$0.isEmpty && Folding.fold($0).isEmpty } == [])
  }

  @Test func `folded text is words with one space between`() {
    #expect(
      differences { name in
        let folded = Folding.fold(name)
        return !folded.hasPrefix(" ") && !folded.hasSuffix(" ") && !folded.contains("  ")
          && folded.unicodeScalars.allSatisfy { scalar in
            scalar == " " || !scalar.isASCII || scalar.properties.isAlphabetic
              || scalar.properties.numericType != nil
          }
      } == [])
  }

  @Test func `appended texts stand as they fold alone`() {
    var bytes: [UInt8] = Array("x ".utf8)
    Folding.append("— Việt", to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "x viet")
  }

  @Test func `a text of ASCII folds as it does beside a letter beyond it`() {
    for text in everyText(of: ["t", "H", "9", " ", "&", "-"], upTo: 5) {
      let folded = Folding.fold(text)
      let beside = Folding.fold("é " + text)
      if beside != (folded.isEmpty ? "e" : "e " + folded) { Issue.record("\(text): \(folded)") }
    }
  }

  @Test func `a name is compared without its spaces and its article`() {
    for text in everyText(of: ["the", "The ", "a", " ", "&", "é"], upTo: 5) {
      let folded = Folding.fold(text)
      let rest = folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
      if Folding.key(text) != rest.filter({ $0 != " " }) { Issue.record("\(text): \(folded)") }
    }
  }
}
