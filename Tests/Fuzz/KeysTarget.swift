import Browser
import MigrationBodies

private let catalogue = Catalogue(base)

/// Has the browser read bytes as a terminal sends them, at a size, and draws it after each key; a
/// byte 0 gives it another size.
func pressKeys(_ input: UnsafeBufferPointer<UInt8>) {
  var rest = input[...]
  func size() -> Size {
    Size(columns: Int(rest.popFirst() ?? 80) % 140, rows: Int(rest.popFirst() ?? 24) % 50)
  }
  var browser = Browser(catalogue, size: size())
  var reader = KeyReader(sequences: [:], usesMouse: true, signals: [])
  while let byte = rest.popFirst() {
    if byte == 0 {
      browser.resize(to: size())
    } else {
      var inputs = reader.read([byte])
      if rest.isEmpty, reader.patience != nil { inputs += reader.giveUp() }
      for input in inputs { act(on: input, &browser) }
    }
    look(at: browser)
  }
}

private func act(on input: KeyReader.Input, _ browser: inout Browser) {
  switch input {
  case .key(let key): _ = browser.handle(key)
  case .paste(let text): browser.paste(text)
  case .mouse(.press(let point)): _ = browser.handle(.click(point))
  case .mouse, .signal: break
  }
}

private func look(at browser: Browser) {
  let frame = browser.frame
  holds(frame.size == browser.size)
  for row in 0..<frame.size.rows {
    holds(frame.row(row).allSatisfy { $0.text.unicodeScalars.allSatisfy { $0.value >= 32 } })
  }
}
