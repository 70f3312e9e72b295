import MigrationBodies

/// What the signs of a list say, in words.
///
/// The same sign means one thing before a party, another before a commitment; `Legend` has them all.
enum LinearSigns {
  case seats, commitments, coverage, pasted, twoDates

  /// Those of a listing.
  init(of listing: any Listing) {
    if listing is CoverageListing {
      self = .coverage
    } else if listing is PastedListing {
      self = .pasted
    } else if listing is CommitmentListing {
      self = .commitments
    } else if listing is PartyDatesListing {
      self = .twoDates
    } else {
      self = .seats
    }
  }

  /// A word for a sign before a row; nil for one that need not be said.
  func word(before sign: String) -> String? {
    own[sign] ?? Self.shared[sign] ?? LinearText.spoken(sign)
  }

  /// What a cell that is nothing but a sign says; nil where it is another text.
  func word(in cell: String) -> String? {
    switch (self, cell) {
    case (.coverage, "·"): "none"
    case (.coverage, "?"): "uncertain ones only"
    case (_, "●"): "in"
    default: own[cell].flatMap(\.self)
    }
  }

  private var own: [String: String?] {
    switch self {
    case .seats: ["●": nil, "○": "beside", "◐": "uncertain", "·": "out", "★": "in the chair"]
    case .commitments:
      [
        "●": nil, "○": "ratification not known", "◐": "uncertain", "★": "named in the document",
      ]
    case .coverage: [:]
    case .twoDates: ["+": "joined between them", "−": "left between them", "=": "in it on both"]
    case .pasted:
      [
        "●": nil, "○": "in another role", "◐": "uncertain", "·": "not in the body",
        "−": "not on the list", "?": "can mean several", "!": "not recognised",
      ]
    }
  }

  private static let shared: [String: String?] = [
    "": nil, "=": "in both or all", "<": "only in the first", ">": "only in the second",
    "~": "in some", "?": "not known of one of them", "!": "its sources differ",
    "²": "second-hand",
  ]
}
