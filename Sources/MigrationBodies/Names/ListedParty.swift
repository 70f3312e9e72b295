/// A row of a list that somebody gave: its place there, and what it is taken to mean.
public struct ListedParty: Hashable, Sendable {
  /// Its place among the rows.
  public let place: Int
  /// The party; nil when its name leads to none.
  public let party: Ref<Party>?
  /// The body with which it is compared; nil when it is compared with none.
  public let body: Ref<Body>?

  /// A row of a list.
  public init(place: Int, party: Ref<Party>?, body: Ref<Body>?) {
    (self.place, self.party, self.body) = (place, party, body)
  }
}
