extension CommandDeclaration {
  /// `fora resolve`: which parties the names of a list mean, and how the list differs from a body's.
  public static let resolve = CommandDeclaration(
    "resolve", "Turn names, typed or pasted, into states and organisations; compare with a body.",
    argument: ArgumentDeclaration(
      "name", "Names, or “-” for standard input. A name may have several words.", form: .names,
      completion: .parties),
    options: [.against, .choose] + OptionDeclaration.ofAnswers,
    examples: [
      Example("resolve Lao PDR \"Viet Nam\" VNM", "three names, two states"),
      Example("resolve \"Korea, Republic of; Tanzania, United Republic of\""),
      Example("echo \"Nepal, India and Bangladesh\" | fora resolve", "a pasted list"),
      Example("resolve --format csv Laos Swaziland", "for a spreadsheet"),
      Example("resolve Korea --choose Korea=KR", "says which is meant"),
      Example("members rcm -f csv | fora resolve --against rcm"),
    ],
    paragraphs: [
      """
      Without names, or with “-”, the list is read from standard input: paste it, then Ctrl-D. \
      Lines, commas, bullets, numbers, table columns, “Member States (12):”, “and” before the last \
      name, notes in brackets, footnote marks and “Government of” are understood. A heading such as \
      “Observers:” gives a role; a number in it is checked.
      """,
      """
      Match: exact (a code, or a name of its record), alias (another name), nearest (read as it, \
      misspelt; “confidence” says how much of it is right, in percent), ambiguous (it can mean \
      several, and none is chosen), unresolved. Read the notes: “Congo” is Congo, but may have been \
      meant otherwise.
      """,
      """
      With --against, the column “finding” says of each name: as listed, other role, listed as \
      absent, not in it, not a member (by a whole list of these; of other roles no source says), not \
      mentioned in any source (which does not mean that it is not in it), not known. The rows stand in \
      this order: on the list and in the body; on the list in another role; on the list and not in \
      it, or not known to be; in the body and not on the list; what was not read. Names without a \
      role are compared with the body's own.
      """,
      """
      What is no name is named as a heading or a remark: on the page, in JSON, and with other formats \
      on standard error. --choose says what a name means that could mean several; in the browser a \
      choice is kept for the next lists, in a text file that can be read and changed.
      """,
      "At most 1 MB of text, 2000 names, 1000 bytes a name. The manual has the rules, with examples.",
    ],
    exitStatus: """
      0 every name leads to a party (and with --against nothing differs), 1 not so, 2 not \
      understood.
      """)
}

extension OptionDeclaration {
  /// The body with which a list is compared.
  public static let against = OptionDeclaration(
    "against", value: "body", "Compare the list with who takes part in this body.",
    completion: .bodies)
  /// What a name means to whoever gives the list.
  public static let choose = OptionDeclaration(
    "choose", value: "name=code", "Read a name so, as Korea=KR; may be repeated.", repeats: true)
}
