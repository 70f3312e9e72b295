import Testing

@testable import Browser

/// Single and double clicks.
struct ClicksTests {
  private let start = ContinuousClock.now
  private let place = Point(column: 3, row: 4)

  @Test func `two presses in one place and time are a double click, a third begins anew`() {
    var clicks = Clicks()
    let actions = [0, 100, 200, 300].map { time in
      clicks.action(at: place, start + .milliseconds(time))
    }
    #expect(actions == [.click(place), .doubleClick(place), .click(place), .doubleClick(place)])
  }

  @Test func `a press elsewhere or later is a click`() {
    var clicks = Clicks()
    let elsewhere = Point(column: 4, row: 4)
    #expect(clicks.action(at: place, start) == .click(place))
    #expect(clicks.action(at: elsewhere, start) == .click(elsewhere))
    #expect(clicks.action(at: place, start) == .click(place))
    #expect(clicks.action(at: place, start + .milliseconds(401)) == .click(place))
    #expect(clicks.action(at: place, start + .milliseconds(801)) == .doubleClick(place))
  }
}
