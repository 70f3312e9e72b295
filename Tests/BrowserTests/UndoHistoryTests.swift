import MigrationBodies
import Testing

@testable import Browser

/// What can be undone, as a value.
struct UndoHistoryTests {
  /// Situations that are told apart by what they list.
  private static let subjects: [View.Subject] = [.bodies, .parties, .commitments, .meetings(nil)]
  private func situation(_ index: Int) -> Situation {
    Situation(View(Self.subjects[index]), of: .small)
  }
  private func number(_ situation: Situation?) -> Int? {
    situation.flatMap { Self.subjects.firstIndex(of: $0.place.view.subject) }
  }

  @Test func `nothing was done, nothing can be undone`() {
    var history = UndoHistory()
    #expect(!history.canUndo)
    #expect(!history.canRedo)
    #expect(number(history.undo(from: situation(0))) == nil)
    #expect(number(history.redo(from: situation(0))) == nil)
    #expect(history.steps == 0)
  }

  @Test func `undo gives the situations in turn, redo those after them`() {
    var history = UndoHistory()
    for index in 0..<3 { history.record(situation(index)) }
    #expect(number(history.undo(from: situation(3))) == 2)
    #expect(number(history.undo(from: situation(2))) == 1)
    #expect(number(history.redo(from: situation(1))) == 2)
    #expect(number(history.undo(from: situation(2))) == 1)
    #expect(number(history.undo(from: situation(1))) == 0)
    #expect(!history.canUndo)
    for index in 0..<3 { #expect(number(history.redo(from: situation(index))) == index + 1) }
    #expect(!history.canRedo)
    #expect(history.steps == 8)
  }

  @Test func `a new change ends what could be done again`() {
    var history = UndoHistory()
    history.record(situation(0))
    _ = history.undo(from: situation(1))
    #expect(history.canRedo)
    history.record(situation(0))
    #expect(!history.canRedo)
    #expect(number(history.undo(from: situation(2))) == 0)
  }

  @Test func `of very many changes the last two hundred can be undone`() {
    var history = UndoHistory()
    for index in 0..<300 { history.record(situation(index % 4)) }
    var count = 0
    while history.undo(from: situation(0)) != nil { count += 1 }
    #expect(count == 200)
  }
}
