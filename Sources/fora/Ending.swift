import ArgumentParser
import Glibc

/// How a command ended that did not simply answer: what is said, where, and with which status.
struct Ending {
  private enum Outcome {
    /// Help or the version: it was asked for.
    case text(String)
    /// Something to be said on standard error; nothing when there are no lines.
    case complaint(Complaint)
  }

  private let outcome: Outcome

  /// Reads the error that ended a command.
  init(_ error: any Error) {
    switch error {
    case let complaint as Complaint: outcome = .complaint(complaint)
    case let error as OutputError: outcome = .complaint(Self.complaint(error))
    case _ where Fora.exitCode(for: error) == .success:
      outcome = .text(Fora.fullMessage(for: error))
    default: outcome = .complaint(Self.complaint(UsageMessage(Fora.message(for: error))))
    }
  }

  /// Says what there is to say.
  func finish() -> ExitStatus {
    switch outcome {
    case .complaint(let complaint):
      if !complaint.lines.isEmpty { StandardError.say(complaint.lines) }
      return complaint.status
    case .text(let text):
      do throws(OutputError) {
        let output = StandardOutput()
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
          // What a shell asked for to complete a word goes to the shell, not to the terminal.
          try output.writeLine(
            Self.isForShell ? String(line) : Surroundings.current.shown(String(line)))
        }
        try output.flush()
        return .found
      } catch {
        return Ending(error).finish()
      }
    }
  }

  private static var isForShell: Bool {
    CommandLine.arguments.dropFirst().first.map {
      $0 == "---completion" || $0.hasPrefix("--generate-completion-script")
    } ?? false
  }

  private static func complaint(_ error: OutputError) -> Complaint {
    switch error {
    // Whoever reads has what it wanted, as `head` does.
    case .readerGone: Complaint(lines: [], status: .found)
    case .failed(let number):
      Complaint("the answer cannot be written: \(String(cString: strerror(number)))")
    }
  }

  private static func complaint(_ message: UsageMessage) -> Complaint {
    Complaint(message.text(of: Array(CommandLine.arguments.dropFirst())))
  }
}
