/// The documents that were read and of which a sentence speaks: how many, whose, and whom they
/// concern.
struct ReadDocuments {
  /// How many they are.
  let count: Int
  /// Of how many only a second hand was read: news, the press, copies and compilations.
  let secondHand: Int
  /// The bodies whose they are; nil for any body's.
  var bodies: String?
  /// The parties that they concern; nil where it is not asked whom.
  var parties: String?

  /// The documents with an article: `the 12 documents of Bali Process that were read`.
  var words: String {
    let noun = Words.count(count, "document")
    let (were, concern) = count == 1 ? ("was", "concerns") : ("were", "concern")
    switch (bodies, parties) {
    case (nil, nil): return "the \(noun) read"
    case (let bodies?, nil): return "the \(noun) of \(bodies) that \(were) read"
    case (nil, let parties?):
      return "the \(noun), of any body, that \(were) read and \(concern) \(parties)"
    case (let bodies?, let parties?):
      return "the \(noun) of \(bodies) that \(were) read and \(concern) \(parties)"
    }
  }
}
