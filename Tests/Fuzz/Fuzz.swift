// Built together with the modules of the package by Tests/Fuzz/run; no target of the package.
import Glibc

@testable import MigrationBodies

/// Gives what the fuzzer makes to the target that `FORA_FUZZ` names.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  target(UnsafeBufferPointer(start: start, count: count))
  return 0
}

private let target: @Sendable (UnsafeBufferPointer<UInt8>) -> Void =
  switch getenv("FORA_FUZZ").map({ String(cString: $0) }) {
  case "lines": readLine
  case "lists": readList
  case "keys": pressKeys
  default: load
  }

/// Ends the run, which keeps the input.
func holds(_ condition: Bool, _ file: StaticString = #fileID, _ line: UInt = #line) {
  precondition(condition, file: file, line: line)
}

/// A table of each kind to which the seeds refer.
let base = DataPackage(soundFiles: { table in
  let rows: [[String: String]] =
    switch table {
    case "sources": [["id": "s1", "title": "First page"]]
    case "states":
      [("VN", "VNM", "704", "Viet Nam"), ("TH", "THA", "764", "Thailand")].map {
        [
          "id": $0.0, "alpha2": $0.0, "alpha3": $0.1, "m49": $0.2, "name": $0.3,
          "formal_name": $0.3, "status": "un-member", "sources": "s1",
        ]
      }
    case "bodies":
      [("alpha-process", "Alpha Process", "Alpha"), ("beta-forum", "Beta Forum", "Beta")].map {
        [
          "id": $0.0, "name": $0.1, "short_name": $0.2, "kind": "network",
          "summary": "What it is.", "summary_source": "s1",
        ]
      }
    case "memberships":
      [("alpha-process", "VN", "2003"), ("alpha-process", "TH", ""), ("beta-forum", "VN", "")].map {
        [
          "body": $0.0, "state": $0.1, "role": "member", "from": $0.2, "as_listed": $0.1,
          "source": "s1",
        ]
      }
    default: []
    }
  guard let schema = Schema.named(table), !rows.isEmpty else { return nil }
  let lines = rows.map { row in schema.fields.map { row[$0.name] ?? "" }.joined(separator: ",") }
  let names = schema.fields.map(\.name).joined(separator: ",")
  return Array((([names] + lines).map { $0 + "\n" }).joined().utf8)
})
