import MigrationBodies

/// Names that somebody typed as the only thing of a command.
extension Catalogue {
  /// The body that a name means; what it can mean too is said.
  ///
  /// - Throws: A `Complaint` that lists what the name can mean, or what is spelt alike.
  func body(called name: String) throws(Complaint) -> Ref<Body> {
    var naming = Naming(in: self)
    do throws(Naming.Refusal) {
      let ref = try naming.body(name)
      if !naming.remarks.isEmpty { StandardError.say(naming.remarks) }
      return ref
    } catch {
      throw Complaint(error.error(in: name, at: 0..<name.count))
    }
  }

  /// A command to be typed, in quotation marks.
  static func command(_ words: String...) -> String {
    "“fora \(words.joined(separator: " "))”"
  }
}
