import MigrationBodies

private let catalogue = Catalogue(base)

/// Reads a list as it is pasted, and compares it with a body.
func readList(_ input: UnsafeBufferPointer<UInt8>) {
  let text = String(decoding: input, as: UTF8.self)
  do throws(NameList.Refusal) {
    let list = ResolvedList(try NameList(text, of: catalogue), in: catalogue)
    holds(list.lines.count <= text.utf8.count)
    if let body = catalogue.bodies.ref("alpha-process") {
      _ = RosterComparison(list, with: body, in: catalogue)
    }
  } catch {
    holds(text.utf8.count > 1)
  }
}
