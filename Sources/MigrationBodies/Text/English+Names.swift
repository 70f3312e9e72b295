/// The sentences of names and pasted lists.
extension English {
  static let noChoice = "no name and code to choose"
  static let howToChoose = "write it as Korea=KR"
}
