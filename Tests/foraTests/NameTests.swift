import MigrationBodies
import Testing

@testable import fora

/// Names that mean several things, or nothing.
@Suite struct NameTests {
  @Test func `an ambiguous name lists what it can mean`() throws {
    let result = try Tool.run(["state", "Korea"])
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(
      result.error == """
        fora: “Korea” can mean each of these; say KR or KP
          state Korea
                ^^^^^
          KR  Republic of Korea
          KP  Democratic People's Republic of Korea
          Lists of migration bodies that write "Korea" mean the Republic of Korea.

        """)
  }

  @Test func `a name with another meaning is answered, and the other is named`() throws {
    let result = try Tool.run(["state", "Samoa"])
    #expect(result.status == 0)
    #expect(
      result.error
        == "fora: “Samoa” is read as Samoa (WS); it can also mean American Samoa (AS)\n")
    #expect(result.output == (try Tool.run(["state", "WS"]).output))
  }

  @Test func `an unknown name suggests the nearest`() throws {
    let state = try Tool.run(["state", "Viet Nma"])
    #expect(state.status == 2)
    #expect(state.output == "")
    #expect(
      state.error == """
        fora: no state or organisation is called “Viet Nma”; did you mean Viet Nam (VN)?
          state 'Viet Nma'
                ^^^^^^^^^^

        """)
    let body = try Tool.run(["members", "colmbo", "process"])
    #expect(body.status == 2)
    #expect(body.error.hasPrefix("fora: no body is called “colmbo process”; did you mean "))
    let start = try Tool.run(["members", "colmbo"])
    #expect(
      start.error == """
        fora: no body is called “colmbo”; did you mean Colombo Process (colombo-process)?
          members colmbo
                  ^^^^^^

        """)
    #expect(body.error.contains("Colombo Process (colombo-process)"))
  }

  @Test func `a state where a body is asked for leads to the other command`() throws {
    let state = try Tool.run(["members", "viet nam"])
    #expect(state.status == 2)
    #expect(state.error.contains("see “fora state VN”"))
    let body = try Tool.run(["state", "colombo process"])
    #expect(body.status == 2)
    #expect(body.error.contains("see “fora members colombo-process”"))
  }

  @Test func `nothing that is typed can act on the terminal`() throws {
    let result = try Tool.run(["state", "\u{1B}[31mred\u{202E}"])
    #expect(result.status == 2)
    #expect(result.error.contains("“<U+001B>[31mred<U+202E>”"))
    #expect(!result.error.contains("\u{1B}"))
  }

  @Test func `every body resolves by its identifier and its short name`() throws {
    let catalogue = Catalogue.embedded
    var naming = Naming(in: catalogue)
    for ref in catalogue.bodies.refs {
      let body = catalogue.bodies[ref]
      for name in [body.id, body.shortName] {
        #expect(try naming.body(name) == ref, "\(name)")
      }
    }
  }
}
