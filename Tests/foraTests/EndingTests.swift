import Testing

/// What is said when there is no answer, and how the program ends.
@Suite struct EndingTests {
  @Test func `a filter that matches nothing says so and ends with 1`() throws {
    let plain = try Tool.run(["commitments", "xyzzy"])
    #expect(plain.status == 1)
    #expect(plain.output == "")
    #expect(plain.error == "fora: no match for “xyzzy”\n")
    let json = try Tool.run(["commitments", "xyzzy", "--format", "json"])
    #expect(json.status == 1)
    #expect(json.output == "[]\n")
    let csv = try Tool.run(["commitments", "xyzzy", "--format", "csv"])
    #expect(csv.lines.count == 1)
    #expect(try Tool.run(["bodies", "xyzzy", "--format", "table"]).output == "")
  }

  @Test func `a filter without letters is no filter for everything`() throws {
    let result = try Tool.run(["bodies", "!!!"])
    #expect(result.status == 2)
    #expect(
      result.error.hasPrefix("fora: the filter “!!!” has no letters or digits to look for\n"))
  }

  @Test(arguments: [
    (["bodies", "--colour"], "“bodies” has no option --colour; did you mean --color?", "^^^^^^^^"),
    (
      ["bodies", "--format", "xlx"],
      "--format cannot be “xlx”; did you mean xlsx? it can be table, plain, csv, tsv, xlsx, json, "
        + "jsonl, markdown or html",
      "^^^"
    ),
    (
      ["bodies", "--format"],
      "--format needs a value; it can be table, plain, csv, tsv, xlsx, json, jsonl, markdown or html",
      "^^^^^^^^"
    ),
    (["bodies", "--json"], "“bodies” has no option --json; write --format json", "^^^^^^"),
    (["members"], "“members” needs a body; as in: members bali process", "^"),
    (["--colour"], "there is no option --colour; “fora help” lists its options", "^^^^^^^^"),
    (["member", "x"], "there is no command “member”; did you mean “members”?", "^^^^^^"),
    (["wibble"], "there is no command “wibble”; “fora help” lists the commands", "^^^^^^"),
    (["help", "wibble"], "there is no command “wibble”; “fora help” lists the commands", "^^^^^^"),
  ])
  func `what is not understood is said, with its place, and is 2`(
    arguments: [String], sentence: String, carets: String
  ) throws {
    let result = try Tool.run(arguments)
    #expect(result.status == 2)
    #expect(result.output == "")
    let lines = result.error.split(separator: "\n").map(String.init)
    #expect(lines.first == "fora: \(sentence)")
    #expect(lines.dropFirst().first == "  " + arguments.joined(separator: " "))
    #expect(lines.last?.drop { $0 == " " } ?? "" == carets)
    #expect(lines.count == 3)
  }

  @Test func `without a terminal the browser says what to do instead`() throws {
    let result = try Tool.run([])
    #expect(result.status == 2)
    #expect(
      result.error
        == "fora: the browser needs a terminal; try “fora bodies”, “fora --linear” or “fora --help”\n"
    )
  }

  @Test func `a reader that has enough is no error`() throws {
    for format in ["table", "plain", "csv", "json"] {
      let result = try Tool.shell(
        "set -o pipefail; fora commitments --sources --format \(format) | head -1")
      #expect(result.status == 0)
      #expect(result.error == "")
      #expect(result.lines.count == 1)
    }
    // Where a parent ignores the signal, writing fails instead.
    let ignored = try Tool.shell("trap '' PIPE; fora commitments --sources | head -1")
    #expect(ignored.error == "")
  }

  @Test func `an answer that cannot be written is not taken for a whole one`() throws {
    for arguments in ["bodies", "body rcm --format json", "--help"] {
      let result = try Tool.shell("fora \(arguments) > /dev/full")
      #expect(result.status == 2)
      #expect(
        result.error == "fora: the answer cannot be written: No space left on device\n")
    }
  }

  @Test func `an answer longer than a file may be is said to be so`() throws {
    let folder = try Folder()
    // The signal may be ignored where the tests run.
    let fora = "perl -e '$SIG{XFSZ} = \"DEFAULT\"; exec @ARGV' fora"
    let result = try Tool.shell(
      """
      { (ulimit -f 1; \(fora) commitments > \(folder.path("answer")); echo $? >&2) 2>&1; } | cat
      """)
    #expect(result.lines == ["fora: the answer cannot be written: File too large", "2"])
  }

  @Test func `the version is on standard output`() throws {
    let result = try Tool.run(["--version"])
    #expect(result.status == 0)
    #expect(result.lines.first?.hasPrefix("fora ") == true)
  }
}
