/// The columns of bodies in lists of parties: on a page a column a body, in data its parts.
enum OperandColumns {
  /// The columns of some bodies.
  ///
  /// On a page: sign, role and since when, or the sign alone. In data: standing, roles, since when.
  static func of(
    _ operands: [SeatOperand], in catalogue: Catalogue, width: Column.Width, isNarrow: Bool
  ) -> [Column] {
    operands.flatMap { operand in
      let id = operand.id(in: catalogue)
      let title = operand.title(in: catalogue, isNarrow: isNarrow)
      let seat = ColumnMaker<SeatReading> { record, catalogue in
        record.party.map { catalogue.reading(of: $0, in: operand) }
      }
      return [
        seat("\(id)_seat", title, width, formOf: "\(id)_standing") { seat, _ in
          .text(isNarrow ? seat.sign : seat.text)
        },
        seat("\(id)_standing", "\(title): standing", .hidden) { seat, _ in
          .text(seat.standing)
        },
        seat("\(id)_roles", "\(title): roles", .hidden) { seat, _ in .list(seat.roles) },
        seat("\(id)_since", "\(title): since", .hidden) { seat, _ in Cell(seat.since) },
      ]
    }
  }
}
