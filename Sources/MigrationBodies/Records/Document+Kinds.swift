extension Document {
  /// Whether it tells of what was adopted elsewhere: news, and what is given to the press.
  var isSecondHand: Bool { ["news", "press-release"].contains(self.kind) }
}
