import Testing

@testable import MigrationBodies

/// Votes and signatures, of which documents have tables of their own.
struct VoteTests {
  private let catalogue = Catalogue.real

  private func rows(_ line: String) throws -> [RecordID] {
    Answer(to: try View(line: line, in: catalogue), in: catalogue).rows
  }

  private func votes(_ line: String) throws -> [Vote] {
    try rows(line).map { row in
      guard case .vote(let ref) = row else { throw NoVote() }
      return catalogue.votes[ref]
    }
  }

  private struct NoVote: Error {}

  @Test func `every vote is listed once, document by document, those in favour last`() throws {
    let all = try votes("votes")
    #expect(all.count == catalogue.votes.count && all.count > 300)
    #expect(Set(all.map { "\($0.document) \($0.state)" }).count == all.count)
    let documents = all.map(\.document).unique
    #expect(documents.count > 1)
    for document in documents {
      let own = all.filter { $0.document == document }.map(\.vote)
      let start = try #require(all.firstIndex { $0.document == document })
      #expect(all[start...].prefix(own.count).allSatisfy { $0.document == document })
      let groups = own.unique
      #expect(own == groups.flatMap { kind in own.filter { $0 == kind } })
      #expect(groups.last == "in-favour")
    }
  }

  @Test func `a body, a party and words narrow them`() throws {
    let bodies = try votes("votes --body gcm").map(\.document).unique
    #expect(bodies == ["gcm-a-res-73-195"])
    #expect(Set(try votes("votes --party AU").map(\.state)) == ["AU"])
    #expect(try votes("votes --party AU --body gcm").map(\.vote) == ["abstained"])
    #expect(
      Set(try votes("votes --body gcm against").map(\.state)) == ["CZ", "HU", "IL", "PL", "US"])
    #expect(
      Set(try votes("votes --body gcm year:2018 region:asia against").map(\.state)) == ["IL"])
    #expect(try votes("votes year:2017").isEmpty)
    #expect(try votes("votes united states global compact").map(\.state).contains("US"))
  }

  @Test func `how many voted how is said of each document, as its table has it`() throws {
    let view = try View(line: "votes", in: catalogue)
    let notes = Answer(to: view, in: catalogue).notes
    for document in catalogue.votes.map(\.document).unique {
      let title = try #require(
        catalogue.documents.ref(document).map { catalogue.documents[$0].title })
      let note = try #require(notes.first { $0.hasPrefix(title) })
      for kind in catalogue.votes.filter({ $0.document == document }).map(\.vote).unique {
        let count = catalogue.votes.count { $0.document == document && $0.vote == kind }
        #expect(note.contains("\(count) \(Vocabulary.words(kind))"))
      }
    }
  }

  @Test func `a signature is found by its state, its document and the body of that`() throws {
    let all = try rows("signatures")
    #expect(all.count == catalogue.signatures.count && !all.isEmpty)
    for case .signature(let ref) in all {
      let signature = catalogue.signatures[ref]
      #expect(try rows("signatures --party \(signature.state)").contains(.signature(ref)))
      let document = try #require(catalogue.documents.ref(signature.document))
      for body in catalogue.documents[document].bodies {
        #expect(try rows("signatures --body \(body)").contains(.signature(ref)))
      }
    }
  }

  @Test func `what a row notes beside its source is told with the source`() throws {
    let vote = try #require(catalogue.votes.refs.first { catalogue.votes[$0].note != nil })
    #expect(catalogue.evidence(for: .vote(vote)).map(\.note) == [catalogue.votes[vote].note])
    let chair = try #require(
      catalogue.memberships.refs.first {
        catalogue.memberships[$0].roleID == "chair" && catalogue.memberships[$0].note != nil
      })
    #expect(
      catalogue.evidence(for: .membership(chair)).contains {
        $0.note == catalogue.memberships[chair].note
      })
  }

  @Test func `words of a filter that are a set say which option takes it`() throws {
    func remarks(_ line: String) throws -> [String] {
      try ViewReading(TypedCommand(TypedLine(typed: line), of: Listings.program), in: catalogue)
        .remarks
    }
    let remark = "--party 'bali-process & colombo-process'"
    #expect(
      try remarks("commitments bali-process & colombo-process").contains { $0.hasSuffix(remark) })
    #expect(try remarks("commitments bali-process colombo-process").isEmpty)
    #expect(try remarks("commitments trafficking & smuggling").isEmpty)
    #expect(try remarks("commitments --party 'bali-process & colombo-process'").isEmpty)
  }
}
