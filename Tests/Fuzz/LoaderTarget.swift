@testable import MigrationBodies

/// Loads what the fuzzer makes: a file's name, a line feed, its content.
///
/// Whatever it is, it is refused or read; what was read is a table for the catalogue, and written
/// out and read again the same.
func load(_ input: UnsafeBufferPointer<UInt8>) {
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
    holds(!errors.isEmpty && errors.lines.allSatisfy { !$0.isEmpty })
  } catch {
    holds(!"\(error)".isEmpty)
  }
}

private func load(_ file: DataFile) throws {
  let package = try base.adding([file])
  let once = package.rows(of: file.schema)
  for row in 0..<once.count {
    for column in file.schema.fields.indices { _ = once.text(row, column) }
  }
  let written = try DataFile(name: file.name, schema: file.schema, bytes: once.bytes)
  let again = DataPackage.of(sound: [written])
  holds(again.rows(of: file.schema).bytes == once.bytes)
  let tables = [file.schema.table]
  holds(package.changes(to: again, in: tables).isEmpty)
  holds(!base.changes(to: package, in: tables).contains { $0.kind == .removed })
}

private func describe(_ bytes: [UInt8]) throws {
  let description = try PackageDescription(bytes, file: "datapackage.json")
  holds(description.resources.allSatisfy { !$0.path.hasPrefix("/") && $0.path != ".." })
  let value = try JSONReader.value(of: bytes, file: "datapackage.json")
  holds(try JSONReader.value(of: Array(value.written().utf8), file: "again") == value)
}
