import Foundation
import MigrationBodies
import Testing

/// Tables of one's own: where they are looked for, what they change, and how bad ones are refused.
@Suite struct DataTests {
  private static let body =
    "id,name,short_name,kind,summary,summary_source\n"
    + "my-body,My Own Body,My Body,network,Ours.,bali-process-1\n"

  /// Runs `body` in a folder that holds files, and removes it.
  private func inFolder(
    _ files: [String: String] = [:], _ body: (String) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("fora-data-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try body(folder.path)
  }

  // MARK: - Where data is

  @Test func `rows of one's own tables are named below a list for people`()
    throws
  {
    let folder = try Folder()
    try folder.write(
      "body,state,role,from,source\nbali-process,NO,member,2020,bali-process-1\n",
      to: "memberships.csv")
    func run(_ format: String...) throws -> String {
      try Tool.run(["members", "bali-process", "--data", folder.path] + format).output
    }
    let count = try Tool.run(["members", "bali-process"]).lines.count + 1
    #expect(
      try run("--format", "table").contains("* of your own tables: 1 row of \(count): Norway\n"))
    #expect(try !run("--format", "csv").contains("own tables"))
    #expect(try !Tool.run(["members", "bali-process", "--format", "table"]).output.contains("own"))
  }

  @Test func `every command and the browser take data, before the command or after it`() throws {
    try inFolder(["own/bodies.csv": Self.body]) { folder in
      let commands: [([String], String)] = [
        (["bodies", "own body"], "my-body"), (["body", "my body"], "Ours."),
        (["browse", "--play", "/ my-body <Enter>"], "My Body"),
      ]
      for (command, expected) in commands {
        #expect(!(try Tool.run(command).output.contains("My Body")))
        for arguments in [
          command + ["--data", "\(folder)/own"], ["--data", "\(folder)/own/bodies.csv"] + command,
        ] {
          let result = try Tool.run(arguments)
          #expect(result.status == 0, "\(arguments): \(result.error)")
          #expect(result.output.contains(expected), "\(arguments)")
        }
      }
    }
  }

  @Test func `data of the surroundings comes first, then what is named`() throws {
    func text(_ name: String) -> String { Self.body.replacing("My Body", with: name) }
    try inFolder([
      "home/.local/share/fora/bodies.csv": text("From Home"), "a/bodies.csv": text("From A"),
      "b/bodies.csv": text("From B"), "c/bodies.csv": text("From C"),
      "xdg/fora/bodies.csv": text("From XDG"),
    ]) { folder in
      func name(_ environment: [String: String], _ arguments: [String]) throws -> String {
        let environment = environment.mapValues { $0.replacing("@", with: folder) }
        let result = try Tool.run(
          ["bodies", "own body"] + arguments.map { $0.replacing("@", with: folder) },
          environment: environment.merging(["LANG": "C.UTF-8"]) { $1 })
        return result.column(0).joined()
      }
      let own = ["--data", "@/b", "--data", "@/c"]
      let cases: [([String: String], [String], String)] = [
        (["HOME": "@/none"], [], ""),
        (["HOME": "@/home"], [], "From Home"),
        (["HOME": "@/home", "XDG_DATA_HOME": "@/xdg"], [], "From XDG"),
        (["HOME": "@/home", "XDG_DATA_HOME": "not/absolute"], [], "From Home"),
        (["HOME": "@/home", "FORA_DATA": "@/a"], [], "From A"),
        (["FORA_DATA": ":@/a::@/b:"], [], "From B"),
        (["FORA_DATA": "@/a"], own, "From C"),
      ]
      for (environment, arguments, expected) in cases {
        let found = try name(environment, arguments)
        #expect(found == expected, "\(environment)")
      }
    }
  }

  @Test func `only one's own data stands alone`() throws {
    let without = try Tool.run(["bodies", "--only-data"])
    #expect(without.status == 2)
    #expect(
      without.error == "fora: --only-data needs data: add --data with a folder or a table\n")
    try inFolder(["s/sources.csv": "id,title\nbali-process-1,A page\n", "s/bodies.csv": Self.body])
    { folder in
      let result = try Tool.run(["bodies", "--only-data", "--data", "\(folder)/s"])
      #expect(result.column(4) == ["my-body"])
    }
  }

  // MARK: - What is refused

  @Test func `all that is wrong is said, and the status is 3`() throws {
    let rows = "body,state,role,source\nbali-process,VN,memebr,nowhere\nbali-process,XX,member\n"
    try inFolder(["memberships.csv": rows]) { folder in
      let path = "\(folder)/memberships.csv"
      for command in [["members", "bali-process"], ["browse", "--play", ""], []] {
        let result = try Tool.run(command + ["--data", folder])
        #expect(result.status == 3)
        #expect(result.output == "")
        let lines = result.error.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(
          lines[0].hasPrefix(
            "fora: \(path):2: column 3 (role): “memebr” is not one of its terms; "
              + "did you mean “member”? expected one of: member, "))
        #expect(
          lines[1]
            == "\(path):2: column 4 (source): “nowhere” is not in sources; "
            + "expected the id of a row of sources")
        #expect(lines[2].hasPrefix("\(path):3: the record has 3 cells, the header 4; "))
      }
    }
  }

  @Test(arguments: ["\n", "\r\n"])
  func `blank lines at the end are passed over, in the middle they are named`(
    newline: String
  ) throws {
    let other = "other-body,Another Body,Other,network,Ours.,bali-process-1\n"
    for end in ["\n", "  \n", "\n \t\n\n", " "] {
      let text = (Self.body + other + end).replacing("\n", with: newline)
      try inFolder(["bodies.csv": text]) { folder in
        let result = try Tool.run(["bodies", "id:other-body", "--data", folder])
        #expect(result.error == "")
        #expect(result.column(4) == ["other-body"])
        let check = try Tool.run(["data", "check", folder])
        #expect(check.status == 0, "\(check.output)")
        #expect(check.error == "")
      }
    }
    for middle in ["\n", "  \n", " \t \n"] {
      let text = (Self.body + middle + other).replacing("\n", with: newline)
      try inFolder(["bodies.csv": text]) { folder in
        let result = try Tool.run(["bodies", "--data", folder])
        #expect(result.status == 3)
        #expect(result.output == "")
        #expect(result.error == "fora: \(folder)/bodies.csv:3: the line is empty; remove it\n")
      }
    }
  }

  @Test func `what is no file, or no end of one, is refused at once`() throws {
    try inFolder(["folder/bodies.csv/x": "", "none/readme.txt": ""]) { folder in
      let made = try Tool.shell(
        """
        cd '\(folder)' && mkdir pipe device large line && mkfifo pipe/bodies.csv &&
        ln -s /dev/zero device/bodies.csv && truncate -s 1G large/bodies.csv &&
        head -c 3000000 /dev/zero | tr '\\0' a > line/bodies.csv
        """)
      #expect(made.status == 0)
      let expected = [
        "folder": "bodies.csv: this is a folder, not a file; name a CSV file, or a folder of them",
        "pipe": "bodies.csv: this is a pipe, not a file; name a CSV file, or a folder of them",
        "device": "bodies.csv: this is a device, not a file; name a CSV file, or a folder of them",
        "large": "bodies.csv: the file is larger than 512 MB; split it into several files",
        "line": "bodies.csv:1: the record is longer than 1 MB; a double quote may be missing; "
          + "a record is one line unless a quoted cell goes on",
      ]
      for (name, message) in expected {
        let result = try Tool.shell("ulimit -v 1000000; fora bodies --data '\(folder)/\(name)'")
        #expect(result.status == 3)
        #expect(result.error == "fora: \(folder)/\(name)/\(message)\n")
      }
      let empty = try Tool.run(["bodies", "--data", "\(folder)/none"])
      #expect(
        empty.error == "fora: \(folder)/none: the folder holds no table; "
          + "put files such as bodies.csv or memberships.csv there\n")
      let missing = try Tool.run(["bodies", "--data", "\(folder)/nowhere"])
      #expect(
        missing.error
          == "fora: \(folder)/nowhere: cannot be read: No such file or directory; check the path\n")
    }
  }

  @Test func `a description decides, and leads to no file outside`() throws {
    func description(_ path: String) -> String {
      #"{"resources": [{"name": "bodies", "path": "\#(path)"}]}"#
    }
    try inFolder([
      "p/datapackage.json": description("tables/mine.csv"), "p/tables/mine.csv": Self.body,
      "up/datapackage.json": description("../x.csv"),
      "link/datapackage.json": description("x.csv"), "x.csv": Self.body,
      "beside/datapackage.json": description("a.csv"), "beside/a.csv": Self.body,
      "beside/memberships.csv": "body\n",
    ]) { folder in
      #expect(try Tool.run(["bodies", "own body", "--data", "\(folder)/p"]).status == 0)
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/link/x.csv", withDestinationPath: "\(folder)/x.csv")
      for (name, part) in [
        ("up", "“../x.csv” leaves the folder"), ("link", "“x.csv” is a link that leaves"),
        ("beside", "memberships.csv: the file is not in datapackage.json"),
      ] {
        let result = try Tool.run(["bodies", "--data", "\(folder)/\(name)"])
        #expect(result.status == 3)
        #expect(result.error.contains(part), "\(result.error)")
      }
    }
  }

  // MARK: - fora data

  @Test func `the examples of the help work one after another`() throws {
    try inFolder { folder in
      var seen: Set<String> = []
      for command in ["data", "data export", "data check", "data diff"] {
        let help = try Tool.shell("fora \(command) --help")
        #expect(help.lines.allSatisfy { $0.count <= 80 }, "\(command)")
        let examples = help.lines.drop { $0 != "EXAMPLES:" }.dropFirst().prefix { !$0.isEmpty }
        #expect(!examples.isEmpty)
        for line in examples {
          let example = line.drop { $0 == " " }.split(separator: "  ")[0]
          // An edition is installed after a question, and has tests of its own.
          guard !example.contains("data install"), seen.insert(String(example)).inserted else {
            continue
          }
          let result = try Tool.shell("cd '\(folder)' && \(example)")
          #expect(result.status == 0, "\(example): \(result.error)")
          #expect(result.error == "", "\(example)")
        }
      }
      #expect(seen.count >= 8)
    }
  }

  @Test func `the exported tables are the built-in ones, and a full folder is left alone`() throws {
    try inFolder { folder in
      let target = "\(folder)/out"
      let result = try Tool.run(["data", "export", target])
      #expect(result.status == 0)
      let resources = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Resources/catalogue")
      let names = try FileManager.default.contentsOfDirectory(atPath: target)
      // The tables and what describes them.
      #expect(names.count == Schema.all.count + 1)
      for name in names {
        let written = try Data(contentsOf: URL(filePath: "\(target)/\(name)"))
        #expect(written == (try Data(contentsOf: resources.appending(path: name))), "\(name)")
      }
      try Data("mine".utf8).write(to: URL(filePath: "\(target)/bodies.csv"))
      let again = try Tool.run(["data", "export", target])
      #expect(again.status == 2)
      #expect(
        again.error == "fora: “\(target)” is not empty; name another folder, "
          + "or write over its tables with --force\n")
      #expect(try String(contentsOfFile: "\(target)/bodies.csv", encoding: .utf8) == "mine")
      #expect(try Tool.run(["data", "export", target, "--force"]).status == 0)
      #expect(try Tool.run(["data", "diff", "built-in", target]).status == 0)
      #expect(
        try Tool.run(["bodies", "--only-data", "--data", target]).output
          == (try Tool.run(["bodies"]).output))
      let missing = try Tool.run(["data", "export", "\(folder)/no/where"])
      #expect(missing.status == 2)
      #expect(missing.error.hasSuffix("cannot be written: No such file or directory\n"))
    }
  }

  @Test func `a difference is written in every format`() throws {
    try inFolder([
      "old/sources.csv": "id,title\na,A\nb,B\n",
      "new/sources.csv": "id,title,mine\na,\"A\n2\",1\nc,=C,\n",
    ]) { folder in
      func diff(_ format: String) throws -> Tool.Result {
        let result = try Tool.shell("cd '\(folder)' && fora data diff old new --format \(format)")
        #expect(result.status == 1)
        #expect(result.error == "")
        return result
      }
      #expect(
        try diff("table").output == """
          old → new: 1 row added, 1 row removed, 1 row changed

          sources
            ~ a
                title: “A” → “A 2”
                mine: (empty) → “1”
            - b
                title: B
            + c
                title: =C

          """)
      #expect(
        try diff("csv").output == """
          change,table,key,column,old,new
          changed,sources,id=a,title,A,"A
          2"
          changed,sources,id=a,mine,,1
          removed,sources,id=b,id,b,
          removed,sources,id=b,title,B,
          added,sources,id=c,id,,c
          added,sources,id=c,title,,'=C

          """)
      #expect(try diff("plain").lines.count == 6)
      let json = try JSONSerialization.jsonObject(with: Data(diff("json").output.utf8))
      let rows = try #require(json as? [[String: Any]])
      #expect(rows.map { $0["change"] as? String } == ["changed", "removed", "added"])
      #expect(rows[0]["key"] as? [String: String] == ["id": "a"])
      #expect(
        (rows[0]["cells"] as? [[String: String]])?[0]
          == ["column": "title", "old": "A", "new": "A\n2"])
    }
  }

  @Test func `a check says what is wrong as data too`() throws {
    try inFolder(["sources.csv": "id,title,as_of\na,A,soon\nb,,\n"]) { folder in
      let path = "\(folder)/sources.csv"
      let json = try Tool.run(["data", "check", path, "--format", "json"])
      #expect(json.status == 3)
      #expect(json.error == "fora: 2 errors\n")
      let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
      let rows = try #require(object as? [[String: Any]])
      #expect(rows.map { $0["line"] as? Int } == [2, 3])
      #expect(rows.map { $0["column_number"] as? Int } == [3, 2])
      #expect(rows.map { $0["column"] as? String } == ["as_of", "title"])
      #expect(rows[0]["value"] as? String == "soon")
      #expect(rows[1]["value"] is NSNull)
      try Data("id,title\na,A\n".utf8).write(to: URL(filePath: path))
      let sound = try Tool.run(["data", "check", path, "--format", "table"])
      #expect(sound.status == 0)
      #expect(sound.output == "\(path): 1 row, sound\n")
    }
  }

  @Test(arguments: [
    (["data", "export"], "“data export” needs a folder; as in: data export my-catalogue"),
    (["--data", "x", "bodis"], "there is no command “bodis”; did you mean “bodies”?"),
    (["bodies", "--data"], "--data needs a value; write “--data <path>”"),
  ])
  func `what is not understood is said and is 2`(arguments: [String], line: String) throws {
    let result = try Tool.run(arguments)
    #expect(result.status == 2)
    #expect(result.error.split(separator: "\n").first == "fora: \(line)")
  }
}
