/// What an answer rests on, in sentences for a note.
struct Footing {
  /// The sentences, without the last one about the program and its edition.
  let sentences: [String]
}
