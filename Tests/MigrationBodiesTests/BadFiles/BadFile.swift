import Testing

/// A file that must not be loaded, and all that is to be said of it.
struct BadFile: Sendable, CustomTestStringConvertible {
  /// What is wrong with it.
  let name: String
  /// The file's name, which is that of its table.
  let file: String
  /// Its content.
  let bytes: [UInt8]
  /// The messages, in their order.
  let messages: [String]

  /// - Parameter text: The content; U+F780 to U+F7FF stand for the bytes 0x80 to 0xFF alone, which
  ///   are no text.
  init(_ name: String, _ file: String, _ text: String, _ messages: [String]) {
    self.name = name
    self.file = file
    self.bytes = text.unicodeScalars.flatMap { scalar -> [UInt8] in
      0xF780...0xF7FF ~= scalar.value
        ? [UInt8(scalar.value - 0xF700)] : Array(String(scalar).utf8)
    }
    self.messages = messages
  }

  var testDescription: String { "\(file): \(name)" }

  /// Bad tables.
  static let tables = form + header + cells + references + keys

  /// The tables over which bad ones are loaded.
  static let base: [String: String] = [
    "sources.csv":
      "id,title,as_of\n"
      + "s1,First page,2020\n"
      + "s2,Second page,2021-05\n",
    "states.csv":
      "id,alpha2,alpha3,m49,name,short_name,status,sources\n"
      + "VN,VN,VNM,704,Viet Nam,Viet Nam,un-member,s1\n"
      + "LA,LA,LAO,418,Lao PDR,Lao PDR,un-member,s1\n"
      + "FR,FR,FRA,250,France,France,un-member,s1\n",
    "organisations.csv":
      "id,name,kind,sources\n"
      + "iom,International Organization for Migration,un-entity,s1\n",
    "bodies.csv":
      "id,name,short_name,kind,summary,summary_source\n"
      + "alpha-process,Alpha Process,Alpha,network,What it is.,s1\n",
    "documents.csv":
      "id,bodies,title,kind,source\n"
      + "doc-1,alpha-process,A declaration,declaration,s1\n",
    "themes.csv":
      "id,label,gloss,terms\n"
      + "skills,Skills,What one can.,skill\n",
    "objectives.csv":
      "number,label,gloss,sources\n"
      + "1,Data,Count well.,s1\n",
  ]
}
