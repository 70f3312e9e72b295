extension BadFile {
  /// Files whose header does not fit their table.
  static let header: [BadFile] =
    header1 + header2

  private static let header1: [BadFile] = [
    BadFile(
      "columns between semicolons", "bodies.csv",
      "id;name;short_name;kind;summary;summary_source\n"
        + "beta;Beta;Beta;network;About it.;s1\n",
      [
        "bodies.csv:1: the columns are separated by “;”; save it as CSV with commas, one header line first"
      ]),
    BadFile(
      "columns between tabs", "bodies.csv",
      "id\tname\tshort_name\tkind\tsummary\tsummary_source\n",
      [
        "bodies.csv:1: the columns are separated by tabs; save it as CSV with commas, one header line first"
      ]),
    BadFile(
      "columns between bars", "bodies.csv",
      "id|name|short_name|kind|summary|summary_source\n",
      [
        "bodies.csv:1: the columns are separated by “|”; save it as CSV with commas, one header line first"
      ]),
    BadFile(
      "no header", "bodies.csv",
      "beta,Beta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:1: column 3 (Beta) is there already, as column 2; keep one of the two",
        "bodies.csv:1: the header has no columns id, name, short_name, kind, summary, summary_source; \(Expected.bodies)",
      ]),
    BadFile(
      "one column missing", "bodies.csv",
      "id,name,short_name,kind,summary\n"
        + "beta,Beta,Beta,network,About it.\n",
      [
        "bodies.csv:1: the header has no column “summary_source”; \(Expected.bodies)"
      ]),
    BadFile(
      "three columns missing", "bodies.csv",
      "id,name,short_name\n"
        + "beta,Beta,Beta\n",
      [
        "bodies.csv:1: the header has no columns kind, summary, summary_source; \(Expected.bodies)"
      ]),
    BadFile(
      "the identifier missing", "sources.csv",
      "title\n"
        + "A page\n",
      [
        "sources.csv:1: the header has no column “id”; sources needs id, title; it may have publisher, url, as_of, note, "
          + "grade, retrieved, archived, original_publisher"
      ]),
    BadFile(
      "a column twice", "bodies.csv",
      "id,name,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:1: column 3 (name) is there already, as column 2; keep one of the two"
      ]),
    BadFile(
      "a column three times", "sources.csv",
      "id,title,title,title\n"
        + "s9,A,B,C\n",
      [
        "sources.csv:1: column 3 (title) is there already, as column 2; keep one of the two",
        "sources.csv:1: column 4 (title) is there already, as column 2; keep one of the two",
      ]),
    BadFile(
      "an own column twice", "sources.csv",
      "id,title,mine,mine\n"
        + "s9,A,B,C\n",
      [
        "sources.csv:1: column 4 (mine) is there already, as column 3; keep one of the two"
      ]),
    BadFile(
      "a column without a name", "sources.csv",
      "id,,title\n"
        + "s9,x,A page\n",
      [
        "sources.csv:1: column 2 has no name; name it, or remove it"
      ]),
    BadFile(
      "a last column without a name", "sources.csv",
      "id,title,\n"
        + "s9,A page,\n",
      [
        "sources.csv:1: column 3 has no name; name it, or remove it"
      ]),
    BadFile(
      "two columns without a name", "sources.csv",
      "id,title,,\n"
        + "s9,A page,,\n",
      [
        "sources.csv:1: column 3 has no name; name it, or remove it",
        "sources.csv:1: column 4 has no name; name it, or remove it",
      ]),
    BadFile(
      "a required column misspelt", "memberships.csv",
      "body,state,rolle,source\n"
        + "alpha-process,VN,member,s1\n",
      [
        "memberships.csv:1: the header has no column “role”; \(Expected.memberships)"
      ]),
    BadFile(
      "a required column in capitals", "memberships.csv",
      "Body,State,Role,Source\n"
        + "alpha-process,VN,member,s1\n",
      [
        "memberships.csv:1: column 1 (Body) is not one of this table; did you mean “body”? rename it; a column of your own needs another name",
        "memberships.csv:1: column 2 (State) is not one of this table; did you mean “state”? rename it; a column of your own needs another name",
        "memberships.csv:1: column 3 (Role) is not one of this table; did you mean “role”? rename it; a column of your own needs another name",
        "memberships.csv:1: column 4 (Source) is not one of this table; did you mean “source”? rename it; a column of your own needs another name",
      ]),
    BadFile(
      "an optional column misspelt", "memberships.csv",
      "body,state,role,source,as_lised\n"
        + "alpha-process,VN,member,s1,Vietnam\n",
      [
        "memberships.csv:1: column 5 (as_lised) is not one of this table; did you mean “as_listed”? rename it; a column of your own needs another name"
      ]),
    BadFile(
      "an optional column with a hyphen", "memberships.csv",
      "body,state,role,source,as-listed\n"
        + "alpha-process,VN,member,s1,Vietnam\n",
      [
        "memberships.csv:1: column 5 (as-listed) is not one of this table; did you mean “as_listed”? rename it; a column of your own needs another name"
      ]),
    BadFile(
      "an optional column with a space", "memberships.csv",
      "body,state,role,source,date source\n"
        + "alpha-process,VN,member,s1,s2\n",
      [
        "memberships.csv:1: column 5 (date source) is not one of this table; did you mean “date_source”? rename it; a column of your own needs another name"
      ]),
    BadFile(
      "spaces before the names", "memberships.csv",
      "body, state, role, source\n"
        + "alpha-process,VN,member,s1\n",
      [
        "memberships.csv:1: column 2 ( state) is not one of this table; did you mean “state”? rename it; a column of your own needs another name",
        "memberships.csv:1: column 3 ( role) is not one of this table; did you mean “role”? rename it; a column of your own needs another name",
        "memberships.csv:1: column 4 ( source) is not one of this table; did you mean “source”? rename it; a column of your own needs another name",
      ]),
    BadFile(
      "neither state nor organisation", "memberships.csv",
      "body,role,source\n"
        + "alpha-process,member,s1\n",
      [
        "memberships.csv:1: the header has none of state, organisation; \(Expected.memberships)"
      ]),
  ]

  private static let header2: [BadFile] = [
    BadFile(
      "nothing that a name names", "names.csv",
      "name,kind\n"
        + "Tonkin,former\n",
      [
        "names.csv:1: the header has none of state, organisation, body; names needs name, kind; it may have state, organisation, body, language, from, to"
      ]),
    BadFile(
      "nothing that a body is related to", "relations.csv",
      "body,kind,how,source\n"
        + "alpha-process,related,in words,s1\n",
      [
        "relations.csv:1: the header has none of related_body, state, organisation; relations needs body, kind, how, source; it may have related_body, state, organisation"
      ]),
    BadFile(
      "the columns of another table", "bodies.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,VN,,member,s1\n",
      [
        "bodies.csv:1: the header has no columns id, name, short_name, kind, summary, summary_source; \(Expected.bodies)"
      ]),
    BadFile(
      "a title line above the header", "bodies.csv",
      "Our bodies,,,,,\n"
        + "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:1: column 2 has no name; name it, or remove it",
        "bodies.csv:1: column 3 has no name; name it, or remove it",
        "bodies.csv:1: column 4 has no name; name it, or remove it",
        "bodies.csv:1: column 5 has no name; name it, or remove it",
        "bodies.csv:1: column 6 has no name; name it, or remove it",
        "bodies.csv:1: the header has no columns id, name, short_name, kind, summary, summary_source; \(Expected.bodies)",
      ]),
    BadFile(
      "a header with an empty row", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "\n"
        + "beta,Beta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: the line is empty; remove it"
      ]),
    BadFile(
      "a missing column and a bad cell", "memberships.csv",
      "body,state,role\n"
        + "alpha-process,VN,membre\n",
      [
        "memberships.csv:1: the header has no column “source”; \(Expected.memberships)",
        "memberships.csv:2: column 3 (role): “membre” is not one of its terms; did you mean “member”? \(Expected.roles)",
      ]),
    BadFile(
      "a header in quotes with a space", "sources.csv",
      "\"id \",\"title\"\n"
        + "s9,A page\n",
      [
        "sources.csv:1: column 1 (id ) is not one of this table; did you mean “id”? rename it; a column of your own needs another name"
      ]),
    BadFile(
      "a zero-width space in a name", "sources.csv",
      "\u{200B}id,title\n"
        + "s9,A page\n",
      [
        "sources.csv:1: column 1 (\u{200B}id) is not one of this table; did you mean “id”? rename it; a column of your own needs another name"
      ]),
    BadFile(
      "two byte order marks", "sources.csv",
      "\u{FEFF}\u{FEFF}id,title\n"
        + "s9,A page\n",
      [
        "sources.csv:1: column 1 (\u{FEFF}id) is not one of this table; did you mean “id”? rename it; a column of your own needs another name"
      ]),
  ]
}
