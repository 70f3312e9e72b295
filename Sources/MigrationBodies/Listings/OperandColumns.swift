/// The columns of bodies in lists of parties: a column a body.
enum OperandColumns {
  /// A column a body: sign, role and since when, or the sign alone.
  static func of(
    _ operands: [SeatOperand], in catalogue: Catalogue, width: Column.Width, isNarrow: Bool
  ) -> [Column] {
    operands.map { operand in
      let id = operand.id(in: catalogue)
      let title = operand.title(in: catalogue, isNarrow: isNarrow)
      let seat = ColumnMaker<SeatReading> { record, catalogue in
        record.party.map { catalogue.reading(of: $0, in: operand) }
      }
      return seat(id, title, width) { seat, _ in .text(isNarrow ? seat.sign : seat.text) }
    }
  }
}
