/// A name as of a date; nil for now.
struct DatedName: Hashable {
  let name: String
  let date: EDTFDate?
}
