import MigrationBodies
import Testing

@testable import Browser

/// The way, as a value.
struct TrailTests {
  /// Places that are told apart by what they list.
  private static let subjects: [View.Subject] = [
    .bodies, .parties, .commitments, .meetings(nil), .documents(nil), .sources(nil),
  ]
  private func place(_ index: Int) -> LeftPlace {
    LeftPlace(Place(View(Self.subjects[index]), of: .small))
  }

  /// The way as the numbers of its places, with the current one in brackets.
  private func text(_ trail: Trail, at place: LeftPlace) -> String {
    let (places, current) = trail.places(with: place)
    return places.enumerated().map { index, place in
      let number = Self.subjects.firstIndex(of: place.view.subject) ?? -1
      return index == current ? "[\(number)]" : "\(number)"
    }.joined(separator: " ")
  }

  private func isNone(_ place: LeftPlace?) -> Bool { place == nil }

  @Test func `a new way has one place and leads nowhere`() {
    var trail = Trail()
    #expect(text(trail, at: place(0)) == "[0]")
    #expect(isNone(trail.goBack(from: place(0))))
    #expect(isNone(trail.goForward(from: place(0))))
    #expect(text(trail, at: place(0)) == "[0]")
  }

  @Test func `back and forward go through the places as in a web browser`() throws {
    var trail = Trail()
    trail.leave(place(0))
    trail.leave(place(1))
    #expect(text(trail, at: place(2)) == "0 1 [2]")
    let backTaken = trail.goBack(from: place(2))
    let back = try #require(backTaken)
    #expect(text(trail, at: back) == "0 [1] 2")
    let firstTaken = trail.goBack(from: back)
    let first = try #require(firstTaken)
    #expect(text(trail, at: first) == "[0] 1 2")
    let forwardTaken = trail.goForward(from: first)
    let forward = try #require(forwardTaken)
    #expect(text(trail, at: forward) == "0 [1] 2")
    trail.leave(forward)
    #expect(text(trail, at: place(3)) == "0 1 [3]")
    #expect(isNone(trail.goForward(from: place(3))))
  }

  @Test func `any place of the way can be gone to, and the way stays whole`() throws {
    var trail = Trail()
    for index in 0..<4 { trail.leave(place(index)) }
    var here = place(4)
    for target in [1, 3, 0, 4, 2] {
      let next = trail.go(to: target, from: here)
      here = try #require(next)
      let expected = (0..<5).map { $0 == target ? "[\($0)]" : "\($0)" }.joined(separator: " ")
      #expect(text(trail, at: here) == expected)
    }
    #expect(isNone(trail.go(to: 5, from: here)))
    #expect(isNone(trail.go(to: -1, from: here)))
    #expect(text(trail, at: here) == "0 1 [2] 3 4")
  }

  @Test func `a way that nobody walks back is cut at its beginning`() {
    var trail = Trail()
    for index in 0..<500 { trail.leave(place(index % 6)) }
    #expect(trail.back.count == 200)
    #expect(trail.back.last?.view.subject == Self.subjects[499 % 6])
  }
}
