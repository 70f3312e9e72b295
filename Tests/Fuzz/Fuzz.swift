// Built together with Sources/MigrationBodies by Tests/Fuzz/run; no target of the package.

/// Loads what the fuzzer makes: a file's name, a line feed, its content.
///
/// Whatever it is, it is refused or read; what was read is a table for the catalogue, and written
/// out and read again the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let input = UnsafeBufferPointer(start: start, count: count)
  let end = input.firstIndex(of: UInt8(ascii: "\n")) ?? input.endIndex
  let name = String(decoding: input[..<end], as: UTF8.self)
  let bytes = Array(input[min(end + 1, input.endIndex)...])
  do {
    if let schema = Schema.ofFile(name) {
      try load(try DataFile(name: name, schema: schema, bytes: bytes))
    } else {
      try describe(bytes)
    }
  } catch let errors as DataErrors {
    check(!errors.isEmpty && errors.lines.allSatisfy { !$0.isEmpty })
  } catch {
    check(!"\(error)".isEmpty)
  }
  return 0
}

private func load(_ file: DataFile) throws {
  let package = try base.adding([file])
  let once = package.rows(of: file.schema)
  for row in 0..<once.count {
    for column in file.schema.fields.indices { _ = once.text(row, column) }
  }
  let written = try DataFile(name: file.name, schema: file.schema, bytes: once.bytes)
  let again = DataPackage.of(sound: [written])
  check(again.rows(of: file.schema).bytes == once.bytes)
  let tables = [file.schema.table]
  check(package.changes(to: again, in: tables).isEmpty)
  check(!base.changes(to: package, in: tables).contains { $0.kind == .removed })
}

private func describe(_ bytes: [UInt8]) throws {
  let description = try PackageDescription(bytes, file: "datapackage.json")
  check(description.resources.allSatisfy { !$0.path.hasPrefix("/") && $0.path != ".." })
  let value = try JSONReader.value(of: bytes, file: "datapackage.json")
  check(try JSONReader.value(of: Array(value.written().utf8), file: "again") == value)
}

/// Ends the run, which keeps the input.
private func check(_ holds: Bool) {
  precondition(holds)
}

/// A table of each kind to which the seeds refer.
private let base = DataPackage(soundFiles: { table in
  let text: String? =
    switch table {
    case "sources": "id,title,publisher,url,as_of,note\ns1,First page,,,,\n"
    case "states":
      Schema.named(table).map {
        $0.fields.map(\.name).joined(separator: ",") + "\nVN,VN,VNM,704,Viet Nam,Viet Nam,,,,"
          + "un-member,,,,,,,,s1\n"
      }
    case "bodies":
      Schema.named(table).map {
        $0.fields.map(\.name).joined(separator: ",")
          + "\nalpha-process,Alpha Process,Alpha,,network,,,,,,,,What it is.,s1\n"
      }
    default: nil
    }
  return text.map { Array($0.utf8) }
})
