/// Every text of at most `length` letters of an alphabet, the shortest first.
public func everyText(of alphabet: [String], upTo length: Int) -> [String] {
  var all = [""]
  var longest = [""]
  for _ in 0..<length {
    longest = longest.flatMap { text in alphabet.map { text + $0 } }
    all += longest
  }
  return all
}
