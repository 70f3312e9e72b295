import Browser
import Glibc

/// The folder in which the program remembers things: `$XDG_STATE_HOME/fora`, or
/// `~/.local/state/fora`.
///
/// Only its user may look into it. Nothing in it is needed: whatever cannot be read or written is
/// said in a sentence, and the browser goes on without.
struct StateFolder {
  /// What is saved, and in which file.
  enum File: String, CaseIterable {
    case bookmarks
    case recent
    case queries
    case session
    /// What names of lists were chosen to mean.
    case choices
    /// The last text that was copied, which the program does not read.
    case copied

    /// The most bytes that it may have: a longer file would be set aside when it is read.
    var mostBytes: Int { self == .copied ? .max : SavedFile.mostBytes }
  }

  /// A value that was read, and what is to be said about it.
  struct Reading<Value> {
    /// The value; nil when there is none, or none that can be used.
    let value: Value?
    /// What went wrong, a sentence; nil when nothing did.
    let remark: String?
    /// Whether the file may be written: not over one that a newer program has written, or that
    /// cannot be read.
    let isWritable: Bool
  }

  /// What came of writing.
  struct Writing: Equatable {
    /// Whether it is written.
    let isWritten: Bool
    /// What went wrong, a sentence; nil when nothing did, or when there is no home.
    let remark: String?
  }

  private let folder: String?

  /// The folder of the surroundings.
  static var own: StateFolder { StateFolder(OwnFolder.state.path) }

  /// A folder, which need not be there yet; nil where there is no home.
  init(_ folder: String?) { self.folder = folder }

  /// Where a file is or would be, as messages show it; nil where there is no home.
  func shownPath(of file: File) -> String? { path(of: file).map(OwnFolder.shown) }

  /// Reads a file; one that makes no sense is set aside under the name `NAME.corrupt-1`.
  ///
  /// - Parameter parse: Makes a value of its text.
  func read<Value>(
    _ file: File, _ parse: (String) throws(SavedFault) -> Value
  ) -> Reading<Value> {
    guard let path = path(of: file) else {
      return Reading(value: nil, remark: nil, isWritable: false)
    }
    let name = OwnFolder.shown(path)
    switch SmallFile.read(path, mostBytes: file.mostBytes) {
    case .absent: return Reading(value: nil, remark: nil, isWritable: true)
    case .unreadable(let reason):
      return Reading(value: nil, remark: "\(name) \(reason)", isWritable: false)
    case .noText(let reason): return setAside(path, "\(name) \(reason)")
    case .text(let text):
      do throws(SavedFault) {
        return Reading(value: try parse(text), remark: nil, isWritable: true)
      } catch {
        switch error {
        case .newer:
          return Reading(
            value: nil, remark: "\(name) \(error) and is left as it is", isWritable: false)
        case .line: return setAside(path, "\(name): \(error)")
        }
      }
    }
  }

  /// Writes a file, and makes the folder if it is not there; a text that is too long to be read again
  /// is not written.
  func write(_ text: String, to file: File) -> Writing {
    guard let folder else { return Writing(isWritten: false, remark: nil) }
    let bytes = Array(text.utf8)
    guard bytes.count <= file.mostBytes else {
      return notWritten(file, "it would be longer than \(file.mostBytes) bytes")
    }
    do throws(NewFile.Failure) {
      try OwnFolder.make(folder)
      NewFile.removeLeftovers(of: File.allCases.map(\.rawValue), in: folder)
      try NewFile(file.rawValue, in: folder).replace(with: bytes, .ownUser)
      return Writing(isWritten: true, remark: nil)
    } catch {
      return notWritten(file, error.reason)
    }
  }

  private func notWritten(_ file: File, _ reason: String) -> Writing {
    Writing(
      isWritten: false,
      remark: shownPath(of: file).map { "\($0) cannot be written: \(reason)" })
  }

  /// Reads a file, changes its value and writes it, while no other window does, so that what another
  /// has added since is kept.
  ///
  /// - Parameters:
  ///   - empty: The value to begin with where there is none.
  ///   - parse: Makes a value of the file's text.
  ///   - text: Makes the file's text of a value.
  ///   - change: Changes the value.
  func update<Value>(
    _ file: File, from empty: Value, _ parse: (String) throws(SavedFault) -> Value,
    text: (Value) -> String, _ change: (inout Value) -> Void
  ) -> Writing {
    guard let folder else { return Writing(isWritten: false, remark: nil) }
    do throws(NewFile.Failure) {
      try OwnFolder.make(folder)
    } catch {
      return notWritten(file, error.reason)
    }
    guard let lock = FolderLock(folder) else {
      return notWritten(file, "another fora writes to it")
    }
    defer { lock.end() }
    let reading = read(file, parse)
    guard reading.isWritable else { return Writing(isWritten: false, remark: reading.remark) }
    var value = reading.value ?? empty
    change(&value)
    let writing = write(text(value), to: file)
    return Writing(isWritten: writing.isWritten, remark: writing.remark ?? reading.remark)
  }

  private func path(of file: File) -> String? { folder.map { "\($0)/\(file.rawValue)" } }

  /// Gives a file that makes no sense another name, so that nothing is lost and a new one can be
  /// written.
  private func setAside<Value>(_ path: String, _ problem: String) -> Reading<Value> {
    for number in 1...99 {
      let aside = "\(path).corrupt-\(number)"
      var status = stat()
      guard lstat(aside, &status) != 0 else { continue }
      guard rename(path, aside) == 0 else { break }
      return Reading(
        value: nil, remark: "\(problem); it is now \(OwnFolder.shown(aside))", isWritable: true)
    }
    return Reading(
      value: nil, remark: "\(problem); it cannot be renamed and is left as it is",
      isWritable: false)
  }
}
