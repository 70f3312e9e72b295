/// How sure those who gathered a record are that its source says so.
public enum Confidence: String, CaseIterable, Sendable {
  case high
  case medium
  case low
}

extension Confidence: KnownCellValue {}
