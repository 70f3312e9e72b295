/// What messages of many bad files end with.
enum Expected {
  static let roles =
    "expected one of: member, signatory, participant, associate-member, partner, "
    + "observer, donor, chair, co-chair, former-chair, coordinator, suspended, host, "
    + "secretariat"
  static let kinds =
    "expected one of: regional-consultative-process, interregional-forum, global-process, "
    + "regional-organisation, international-organisation, working-group, conference-series, "
    + "review-process, network, agreement, wider-group"
  static let dates =
    "expected a year, month or day (EDTF): 2012, 2012-04, 2012-04-05, 2012~ for about, "
    + "2018/2020 for between, 2020/.. for then or later"
  static let identifiers =
    "expected small letters and digits, words joined by hyphens: bali-process"
  static let bodies =
    "bodies needs id, name, short_name, kind, summary, summary_source; it may have "
    + "acronym, status, successor, regions, established, founding, established_source, "
    + "themes"
  static let memberships =
    "memberships needs body, role, source; it may have state, organisation, as_listed, "
    + "from, to, date_source, date_basis, confidence, note"
  static let tables =
    "the tables are sources, states, organisations, names, foreign_names, ambiguous_names, "
    + "bodies, look_alikes, secretariats, relations, memberships, rosters, cross_checks, "
    + "meetings, documents, commitments, votes, signatures, officials, figures, problems, "
    + "themes, objectives"
  static let quotes =
    "put the whole cell in double quotes, and write the one within twice"
  static let lineEnds =
    "end lines with LF or CRLF, or put the cell in double quotes"
  static let doubled =
    "write a double quote inside a quoted cell twice"
  static let paths =
    "a path goes from this folder down, with “/”, and is no address"
}
