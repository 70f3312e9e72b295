extension BadFile {
  /// Files that are no CSV of UTF-8.
  static let form: [BadFile] =
    form1 + form2 + form3

  private static let form1: [BadFile] = [
    BadFile(
      "nothing", "bodies.csv",
      "",
      [
        "bodies.csv: the file is empty; give it a header line"
      ]),
    BadFile(
      "a byte order mark alone", "bodies.csv",
      "\u{FEFF}",
      [
        "bodies.csv: the file is empty; give it a header line"
      ]),
    BadFile(
      "a line feed alone", "bodies.csv",
      "\n",
      [
        "bodies.csv: the file is empty; give it a header line"
      ]),
    BadFile(
      "spaces alone", "bodies.csv",
      "   \n",
      [
        "bodies.csv: the file is empty; give it a header line"
      ]),
    BadFile(
      "a NUL in the header", "bodies.csv",
      "id,na\0me\n",
      [
        "bodies.csv:1: there is a NUL (a byte 0); the file is no text or is damaged; save it as “CSV UTF-8”"
      ]),
    BadFile(
      "a NUL in a cell", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Be\0ta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: there is a NUL (a byte 0); the file is no text or is damaged; save it as “CSV UTF-8”"
      ]),
    BadFile(
      "a NUL at the end", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1\n"
        + "\0",
      [
        "bodies.csv:3: there is a NUL (a byte 0); the file is no text or is damaged; save it as “CSV UTF-8”"
      ]),
    BadFile(
      "a NUL in a quoted cell on its second line", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,\"Be\n"
        + "\0ta\",Beta,network,About it.,s1\n",
      [
        "bodies.csv:3: there is a NUL (a byte 0); the file is no text or is damaged; save it as “CSV UTF-8”"
      ]),
    BadFile(
      "a byte that begins nothing", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Be\u{F7FF},Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: the byte 0xFF begins no letter of UTF-8; save the file as “CSV UTF-8”"
      ]),
    BadFile(
      "Latin-1", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Caf\u{F7E9},Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: the byte 0xE9 begins no letter of UTF-8; save the file as “CSV UTF-8”"
      ]),
    BadFile(
      "a letter cut short by a comma", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Caf\u{F7C3},Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: the byte 0xC3 begins no letter of UTF-8; save the file as “CSV UTF-8”"
      ]),
    BadFile(
      "a letter cut short by the end", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1\u{F7C3}",
      [
        "bodies.csv:2: the byte 0xC3 begins no letter of UTF-8; save the file as “CSV UTF-8”"
      ]),
    BadFile(
      "three bytes of four at the end", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1\n"
        + "\u{F7F0}\u{F79F}\u{F78C}",
      [
        "bodies.csv:3: the byte 0xF0 begins no letter of UTF-8; save the file as “CSV UTF-8”"
      ]),
    BadFile(
      "a byte that only goes on", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,\u{F780},Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: the byte 0x80 begins no letter of UTF-8; save the file as “CSV UTF-8”"
      ]),
    BadFile(
      "an overlong slash", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,\u{F7C0}\u{F7AF},Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: the byte 0xC0 begins no letter of UTF-8; save the file as “CSV UTF-8”"
      ]),
    BadFile(
      "an overlong letter of three bytes", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,\u{F7E0}\u{F780}\u{F7AF},Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: the byte 0xE0 begins no letter of UTF-8; save the file as “CSV UTF-8”"
      ]),
    BadFile(
      "an overlong letter of four bytes", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,\u{F7F0}\u{F780}\u{F780}\u{F7AF},Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: the byte 0xF0 begins no letter of UTF-8; save the file as “CSV UTF-8”"
      ]),
    BadFile(
      "half of a surrogate pair", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,\u{F7ED}\u{F7A0}\u{F780},Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: the byte 0xED begins no letter of UTF-8; save the file as “CSV UTF-8”"
      ]),
    BadFile(
      "a letter beyond Unicode", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,\u{F7F4}\u{F790}\u{F780}\u{F780},Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: the byte 0xF4 begins no letter of UTF-8; save the file as “CSV UTF-8”"
      ]),
    BadFile(
      "a byte of no length", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,\u{F7F8}\u{F788}\u{F780}\u{F780}\u{F780},Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: the byte 0xF8 begins no letter of UTF-8; save the file as “CSV UTF-8”"
      ]),
  ]

  private static let form2: [BadFile] = [
    BadFile(
      "UTF-16, low byte first", "bodies.csv",
      "\u{F7FF}\u{F7FE}i\0d\0",
      [
        "bodies.csv: the file is UTF-16; save it as “CSV UTF-8”"
      ]),
    BadFile(
      "UTF-16, high byte first", "bodies.csv",
      "\u{F7FE}\u{F7FF}\0i\0d",
      [
        "bodies.csv: the file is UTF-16; save it as “CSV UTF-8”"
      ]),
    BadFile(
      "a workbook", "bodies.csv",
      "PK\u{3}\u{4}\u{14}\0",
      [
        "bodies.csv: the file is a workbook or an archive; save the table as “CSV UTF-8”"
      ]),
    BadFile(
      "a quote that is not closed", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,\"Beta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 2 (name): the quoted cell is not closed; end it with a double quote"
      ]),
    BadFile(
      "a quote that is not closed in the last cell", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,\"s1\n",
      [
        "bodies.csv:2: column 6 (summary_source): the quoted cell is not closed; end it with a double quote"
      ]),
    BadFile(
      "a quote that is not closed in the header", "bodies.csv",
      "id,\"name,short_name\n",
      [
        "bodies.csv:1: column 2: the quoted cell is not closed; end it with a double quote"
      ]),
    BadFile(
      "a lone quote at the end", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1\n"
        + "\"",
      [
        "bodies.csv:3: column 1 (id): the quoted cell is not closed; end it with a double quote"
      ]),
    BadFile(
      "a quote that is not closed after a good row", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1\n"
        + "gamma,\"Gamma,Gamma,network,About it.,s1\n"
        + "delta,Delta,Delta,network,About it.,s1\n",
      [
        "bodies.csv:3: column 2 (name): the quoted cell is not closed; end it with a double quote"
      ]),
    BadFile(
      "text after a closing quote", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,\"Beta\" Process,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 2 (name): text follows the closing quote of the cell; \(Expected.doubled)"
      ]),
    BadFile(
      "a space after a closing quote", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,\"Beta\" ,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 2 (name): text follows the closing quote of the cell; \(Expected.doubled)"
      ]),
    BadFile(
      "a quote within a quoted cell, not doubled", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,\"The \"Beta\" Process\",Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 2 (name): text follows the closing quote of the cell; \(Expected.doubled)"
      ]),
    BadFile(
      "text after a closing quote on two lines", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,\"Beta\"x,Beta,network,About it.,s1\n"
        + "gamma,\"Gamma\"x,Gamma,network,About it.,s1\n",
      [
        "bodies.csv:2: column 2 (name): text follows the closing quote of the cell; \(Expected.doubled)",
        "bodies.csv:3: column 2 (name): text follows the closing quote of the cell; \(Expected.doubled)",
      ]),
    BadFile(
      "text after a closing quote in the header", "bodies.csv",
      "id,\"name\"x,short_name\n",
      [
        "bodies.csv:1: column 2: text follows the closing quote of the cell; \(Expected.doubled)"
      ]),
    BadFile(
      "a quote in a cell without quotes", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Be\"ta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 2 (name): a double quote is within a cell that does not begin with one; \(Expected.quotes)"
      ]),
    BadFile(
      "a space before a quoted cell", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta, \"Beta\",Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 2 (name): a double quote is within a cell that does not begin with one; \(Expected.quotes)"
      ]),
    BadFile(
      "quotes around a word in a cell", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,The \"Beta\" Process,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 2 (name): a double quote is within a cell that does not begin with one; \(Expected.quotes)"
      ]),
    BadFile(
      "a quote in the header", "bodies.csv",
      "id,na\"me\n",
      [
        "bodies.csv:1: column 2: a double quote is within a cell that does not begin with one; \(Expected.quotes)"
      ]),
    BadFile(
      "an inch sign", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,12\" wide,s1\n",
      [
        "bodies.csv:2: column 5 (summary): a double quote is within a cell that does not begin with one; \(Expected.quotes)"
      ]),
    BadFile(
      "lines ended by carriage returns", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\rbeta,Beta,Beta,network,About it.,s1\r",
      [
        "bodies.csv:1: column 6: a carriage return is not followed by a line feed; \(Expected.lineEnds)",
        "bodies.csv:1: column 11: a carriage return is not followed by a line feed; \(Expected.lineEnds)",
      ]),
    BadFile(
      "a carriage return in a cell", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Be\rta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 2 (name): a carriage return is not followed by a line feed; \(Expected.lineEnds)"
      ]),
  ]

  private static let form3: [BadFile] = [
    BadFile(
      "a carriage return at the very end", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1\r",
      [
        "bodies.csv:2: column 6 (summary_source): a carriage return is not followed by a line feed; \(Expected.lineEnds)"
      ]),
    BadFile(
      "two carriage returns before a line feed", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1\r\r\n",
      [
        "bodies.csv:2: column 6 (summary_source): a carriage return is not followed by a line feed; \(Expected.lineEnds)"
      ]),
    BadFile(
      "a carriage return between a quote and a comma", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,\"Beta\"\r,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 2 (name): text follows the closing quote of the cell; \(Expected.doubled)"
      ]),
    BadFile(
      "a cell too few", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.\n",
      [
        "bodies.csv:2: the record has 5 cells, the header 6; write one cell for each column, empty where nothing is known"
      ]),
    BadFile(
      "a cell too many", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it, all of it.,s1\n",
      [
        "bodies.csv:2: the record has 7 cells, the header 6; put a cell with a comma in double quotes; remove commas at the end"
      ]),
    BadFile(
      "a trailing comma", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1,\n",
      [
        "bodies.csv:2: the record has 7 cells, the header 6; put a cell with a comma in double quotes; remove commas at the end"
      ]),
    BadFile(
      "one cell", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta\n",
      [
        "bodies.csv:2: the record has 1 cell, the header 6; write one cell for each column, empty where nothing is known"
      ]),
    BadFile(
      "an empty line in the middle", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1\n"
        + "\n"
        + "gamma,Gamma,Gamma,network,About it.,s1\n",
      [
        "bodies.csv:3: the line is empty; remove it"
      ]),
    BadFile(
      "three empty lines in the middle", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1\n"
        + "\n"
        + "\n"
        + "\n"
        + "gamma,Gamma,Gamma,network,About it.,s1\n",
      [
        "bodies.csv:3: the line is empty; remove it",
        "bodies.csv:4: the line is empty; remove it",
        "bodies.csv:5: the line is empty; remove it",
      ]),
    BadFile(
      "an empty line with CRLF", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\r\n"
        + "beta,Beta,Beta,network,About it.,s1\r\n"
        + "\r\n"
        + "gamma,Gamma,Gamma,network,About it.,s1\r\n",
      [
        "bodies.csv:3: the line is empty; remove it"
      ]),
    BadFile(
      "a line of blanks", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1\n"
        + " \t \n"
        + "gamma,Gamma,Gamma,network,About it.,s1\n",
      [
        "bodies.csv:3: the line is empty; remove it"
      ]),
    BadFile(
      "blank lines at the end of a cell that is not closed", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,\"About it.\n"
        + "\n",
      [
        "bodies.csv:2: column 5 (summary): the quoted cell is not closed; end it with a double quote"
      ]),
    BadFile(
      "a comment line", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "# our own bodies\n"
        + "beta,Beta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: the record has 1 cell, the header 6; write one cell for each column, empty where nothing is known"
      ]),
    BadFile(
      "ragged rows among good ones", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1\n"
        + "gamma,Gamma\n"
        + "delta,Delta,Delta,network,About it.,s1\n"
        + "epsilon\n",
      [
        "bodies.csv:3: the record has 2 cells, the header 6; write one cell for each column, empty where nothing is known",
        "bodies.csv:5: the record has 1 cell, the header 6; write one cell for each column, empty where nothing is known",
      ]),
    BadFile(
      "a ragged row after a cell of two lines", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,\"About\n"
        + "it.\",s1\n"
        + "gamma,Gamma\n",
      [
        "bodies.csv:4: the record has 2 cells, the header 6; write one cell for each column, empty where nothing is known"
      ]),
    BadFile(
      "a row of commas", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + ",,,,,\n"
        + "beta,Beta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 1 (id): the cell is empty; every row needs it",
        "bodies.csv:2: column 2 (name): the cell is empty; every row needs it",
        "bodies.csv:2: column 3 (short_name): the cell is empty; every row needs it",
        "bodies.csv:2: column 4 (kind): the cell is empty; every row needs it",
        "bodies.csv:2: column 5 (summary): the cell is empty; every row needs it",
        "bodies.csv:2: column 6 (summary_source): the cell is empty; every row needs it",
      ]),
    BadFile(
      "a row of spaces", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + " , , , , , \n"
        + "beta,Beta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 1 (id): “ ” is no identifier; \(Expected.identifiers)",
        "bodies.csv:2: column 2 (name): the cell has spaces only; every row needs it",
        "bodies.csv:2: column 3 (short_name): the cell has spaces only; every row needs it",
        "bodies.csv:2: column 4 (kind): “ ” is not one of its terms; \(Expected.kinds)",
        "bodies.csv:2: column 5 (summary): the cell has spaces only; every row needs it",
        "bodies.csv:2: column 6 (summary_source): “ ” is not in sources; expected the id of a row of sources",
      ]),
    BadFile(
      "every form of fault at once", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Be\"ta,Beta,network,About it.,s1\n"
        + "gamma,\"Gamma\"x,Gamma,network,About it.,s1\n"
        + "delta\n"
        + "\n"
        + "epsilon,\"E",
      [
        "bodies.csv:2: column 2 (name): a double quote is within a cell that does not begin with one; \(Expected.quotes)",
        "bodies.csv:3: column 2 (name): text follows the closing quote of the cell; \(Expected.doubled)",
        "bodies.csv:4: the record has 1 cell, the header 6; write one cell for each column, empty where nothing is known",
        "bodies.csv:5: the line is empty; remove it",
        "bodies.csv:6: column 2 (name): the quoted cell is not closed; end it with a double quote",
      ]),
  ]
}
