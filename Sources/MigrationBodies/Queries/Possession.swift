/// What can be known of a row or not: `has:chair`.
enum Possession: String, CaseIterable, Sendable {
  case acronym, address, chair, city, commitments, country, date, documents, end, meetings
  case members, note, objective, paragraph, party, problem, secretariat, source, status
  case successor, theme, website, body
}
