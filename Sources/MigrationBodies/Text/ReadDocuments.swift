/// The documents of which the commitments are counted in a sentence: how many, whose, and whom they
/// concern.
///
/// That commitments of a document are entered does not say that all of it was read.
struct ReadDocuments {
  /// How many they are.
  let count: Int
  /// Of how many only a second hand was read: news, the press, copies and compilations.
  let secondHand: Int
  /// How many documents there are, those too of which no commitment is entered; nil where it is not
  /// asked.
  var all: Int?
  /// The bodies whose they are; nil for any body's.
  var bodies: String?
  /// The parties that they concern; nil where it is not asked whom.
  var parties: String?

  /// The documents with an article: `the 4 of the 7 documents of Rabat Process of which commitments
  /// are entered`.
  var words: String {
    let noun =
      all.flatMap { $0 > count ? "\(count) of the \(Words.count($0, "document"))" : nil }
      ?? Words.count(count, "document")
    let entered = "of which commitments are entered"
    switch (bodies, parties) {
    case (nil, nil): return "the \(noun) \(entered)"
    case (let bodies?, nil): return "the \(noun) of \(bodies) \(entered)"
    case (nil, let parties?): return "the \(noun), of any body, \(entered) that concern \(parties)"
    case (let bodies?, let parties?):
      return "the \(noun) of \(bodies) \(entered) that concern \(parties)"
    }
  }
}
