import MigrationBodies

private let catalogue = Catalogue(base)

/// Reads a line as the browser's palette, bookmarks and `--view` do, and runs it.
///
/// What it refuses it refuses with a sentence; what it takes it can write, and reads the same again.
func readLine(_ input: UnsafeBufferPointer<UInt8>) {
  let text = String(decoding: input, as: UTF8.self)
  do throws(QueryError) {
    let view = try View(line: text, in: catalogue)
    let table = Table(view, of: catalogue)
    for record in table.rows.prefix(20) {
      for column in table.columns { _ = column.cell(record, catalogue).text }
    }
    if let line = view.line(in: catalogue) {
      holds((try? View(line: line, in: catalogue).line(in: catalogue)) == line)
    }
  } catch {
    holds(!error.sentence.isEmpty)
  }
  for subject in [View.Subject.bodies, .parties] {
    do throws(QueryError) {
      let query = try Query(text, for: subject, in: catalogue)
      _ = Table(View(subject, query: query), of: catalogue).rows.count
    } catch {
      holds(!error.sentence.isEmpty)
    }
  }
  do throws(QueryError) {
    _ = Table(try View(expression: text, in: catalogue), of: catalogue).rows.count
  } catch {
    holds(!error.sentence.isEmpty)
  }
}
