import ArgumentParser
import Foundation
import Testing

@testable import fora

/// What a shell is offered.
@Suite struct CompletionTests {
  /// What the program answers for the last word of a line.
  private static func words(
    _ line: [String], of argument: String = "positional@0", for shell: String = "bash"
  ) throws -> [String] {
    let last = line.last ?? ""
    let result = try Tool.run(
      ["---completion", line[0], "--", argument, String(line.count), String(last.count), "fora"]
        + line,
      environment: ["LANG": "C.UTF-8", "SAP_SHELL": shell])
    #expect(result.status == 0)
    #expect(result.error == "")
    return result.lines
  }

  @Test func `bodies are offered by identifier, then by name`() throws {
    #expect(try Self.words(["members", "bal"]) == ["bali-process"])
    #expect(try Self.words(["members", "BAL"]) == ["BALi-process"])
    #expect(try Self.words(["members", "soder"]) == ["soderkoping-process"])
    #expect(try Self.words(["body", "Xyzzy"]) == [""])
    #expect(try Self.words(["body", "1951"]) == ["1951 Refugee Convention"])
    #expect(try Self.words(["members", ""]).count == 95)
  }

  @Test func `states are offered by name, then by code`() throws {
    #expect(try Self.words(["state", "viet"]) == ["viet Nam"])
    #expect(try Self.words(["state", "turk"]).contains("turkiye"))
    #expect(
      try Self.words(["commitments", "--party", "lao"], of: "--party").first
        == "lao People\\'s Democratic Republic")
  }

  @Test func `zsh and fish are told what an identifier means`() throws {
    #expect(
      try Self.words(["members", "rcm"], for: "zsh").first == "rcm:RCM")
    #expect(
      try Self.words(["members", "colombo"], for: "fish") == ["colombo-process\tColombo Process"])
  }

  @Test func `columns are those of the command, after those that are there`() throws {
    #expect(
      try Self.words(["members", "rcm", "--columns", "s"], of: "--columns")
        == ["since", "standing", "sources"])
    #expect(
      try Self.words(["bodies", "--columns", "name,ki"], of: "--columns")
        == ["name,kind", "name,kind_in_full"])
    #expect(try Self.words(["bodies", "--sort", "name,-y"], of: "--sort") == ["name,-year"])
    #expect(try Self.words(["body", "rcm", "--columns", "sum"], of: "--columns") == ["summary"])
  }

  @Test func `filters are offered themes, roles and kinds`() throws {
    #expect(try Self.words(["bodies", "traff"]) == ["trafficking in persons"])
    #expect(try Self.words(["bodies", "obs"]) == ["observer"])
  }

  @Test func `a name from data cannot make the shell run anything`() {
    let name = "a$(touch x)`id`\"'\\;&|<>(){}*?[]!~#\n"
    #expect(Completion(name).line(for: .bash) == nil, "a line break")
    let line = Completion(String(name.dropLast())).line(for: .bash) ?? ""
    var rest = line[...]
    while let letter = rest.popFirst() {
      if letter == "\\" {
        rest.removeFirst()
      } else {
        #expect(letter.isLetter || letter == " ", "\(letter) is not escaped in \(line)")
      }
    }
    #expect(Completion("a:b", "c").line(for: .zsh) == "a\\:b:c")
    #expect(Completion("a\u{1B}[2J").line(for: .fish) == nil)
  }

  @Test(arguments: [
    "\u{1B}[2J", "\u{7}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{FEFF}",
    "\u{AD}",
    "\u{2028}", "\u{E0041}", "\u{FE0F}", "a\u{301}\u{301}\u{301}\u{301}\u{301}",
  ])
  func `what is invisible in a name, or turns a line about, reaches no shell`(text: String) {
    for shell in [CompletionShell.bash, .zsh, .fish] {
      #expect(Completion("a\(text)b").line(for: shell) == nil)
      let line = Completion("name", "a\(text)b").line(for: shell) ?? ""
      #expect(line.hasPrefix("name"))
      #expect(!line.contains(text))
      #expect(Completion("Côte d’Ivoire", "地区").line(for: shell) != nil)
    }
  }

  @Test func `bash completes a line with the script`() throws {
    let result = try Tool.shell(
      """
      source <(fora completions bash)
      complete -p fora
      drive() {
        COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
        COMPREPLY=(); _fora fora "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        echo "$*: $(IFS='|'; echo "${COMPREPLY[*]}")"
      }
      drive fora mem
      drive fora members bal
      drive fora state lao
      drive fora bodies --format js
      drive fora members rcm --columns st
      drive fora commitments --party vie
      drive fora completions z
      """)
    #expect(
      result.output == """
        complete -o filenames -F _fora fora
        fora mem: members
        fora members bal: bali-process
        fora state lao: lao People's Democratic Republic
        fora bodies --format js: json|jsonl
        fora members rcm --columns st: standing
        fora commitments --party vie: viet Nam
        fora completions z: zsh

        """)
    #expect(result.error == "")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `the scripts are whole`(shell: String) throws {
    let result = try Tool.run(["completions", shell])
    #expect(result.status == 0)
    #expect(result.output.contains("members"))
    guard shell == "bash" else { return }
    let check = try Tool.shell("fora completions bash | bash -n")
    #expect(check.status == 0)
    #expect(check.error == "")
  }
}
