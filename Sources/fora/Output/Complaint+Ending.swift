import Glibc
import MigrationBodies

/// What is said when a command does not simply answer.
extension Complaint {
  /// What is said of the error that ended a command.
  init(ending error: any Error) {
    switch error {
    case let complaint as Complaint: self = complaint
    case let error as QueryError: self.init(error)
    // Whoever reads has what it wanted, as `head` does.
    case OutputError.readerGone: self.init(lines: [], status: .found)
    case OutputError.failed(let number):
      self.init("the answer cannot be written: \(String(cString: strerror(number)))")
    default: self.init("\(error)")
    }
  }

  /// Says it on standard error.
  ///
  /// - Returns: How the program ends.
  func say() -> ExitStatus {
    if !lines.isEmpty { StandardError.say(lines) }
    return status
  }
}
