import Foundation

/// What a linked file asks of the system's loader: the dynamic section of an ELF file of 64 bits.
struct LinkedFile {
  /// The libraries that are loaded with it.
  private(set) var libraries: [String] = []
  /// The folders in which those are looked for before all others.
  private(set) var runPath: [String] = []

  /// Reads a file; nil when it is none of those.
  init?(_ url: URL) {
    guard let bytes = try? Data(contentsOf: url),
      bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1])
    else { return nil }
    func number(_ place: Int, _ width: Int) -> Int {
      bytes[place..<place + width].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    // Program headers: type, place in the file, address, size in the file.
    let segments = (0..<number(56, 2)).map { number(32, 8) + $0 * number(54, 2) }.map {
      (
        type: number($0, 4), place: number($0 + 8, 8), address: number($0 + 16, 8),
        size: number($0 + 32, 8)
      )
    }
    guard let dynamic = segments.first(where: { $0.type == 2 }) else { return nil }
    let entries = stride(from: dynamic.place, to: dynamic.place + dynamic.size, by: 16).map {
      (tag: number($0, 8), value: number($0 + 8, 8))
    }.prefix { $0.tag != 0 }
    guard let names = entries.first(where: { $0.tag == 5 })?.value,
      let segment = segments.first(where: {
        $0.type == 1 && ($0.address..<$0.address + $0.size).contains(names)
      })
    else { return nil }
    func name(_ value: Int) -> String {
      let start = names - segment.address + segment.place + value
      return String(decoding: bytes[start...].prefix { $0 != 0 }, as: UTF8.self)
    }
    for entry in entries {
      switch entry.tag {
      case 1: libraries.append(name(entry.value))
      case 15, 29:
        runPath += name(entry.value).split(separator: ":", omittingEmptySubsequences: false).map(
          String.init)
      default: break
      }
    }
  }
}
