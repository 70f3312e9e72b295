/// How the program ends, for scripts; `grep` has the same first three.
///
/// Interrupted by Ctrl-C it ends by the signal itself, which shells call 130.
enum ExitStatus: Int32 {
  /// Something was found and written.
  case found = 0
  /// The question was understood, and nothing was found.
  case nothingFound = 1
  /// The question was not understood, or the answer could not be written.
  case trouble = 2
  /// The data from outside is not sound; nothing of it was used.
  case badData = 3
}

/// Why a command gives no answer, in words for the person who typed it.
struct Complaint: Error {
  /// What is said on standard error, after `fora: `; more lines only where there is a choice.
  let lines: [String]
  /// How the program ends.
  let status: ExitStatus

  init(_ lines: String..., status: ExitStatus = .trouble) {
    self.init(lines: lines, status: status)
  }

  init(lines: [String], status: ExitStatus = .trouble) {
    self.lines = lines
    self.status = status
  }
}
