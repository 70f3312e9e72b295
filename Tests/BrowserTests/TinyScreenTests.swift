import Testing

@testable import Browser

/// Screens too small to be of use, which must not be a reason to fail.
struct TinyScreenTests {
  @Test func `no columns and no rows`() throws {
    try expectScreen(
      #""#, Size(columns: 0, rows: 0),
      is: #"""

        no cursor
        """#)
  }

  @Test func `one place`() throws {
    try expectScreen(
      #""#, Size(columns: 1, rows: 1),
      is: #"""

        cursor in row 0, column 0
        """#)
  }

  @Test func `two places`() throws {
    try expectScreen(
      #"j"#, Size(columns: 2, rows: 1),
      is: #"""
         ▸
        cursor in row 0, column 1
        """#)
  }

  @Test func `one column`() throws {
    try expectScreen(
      #""#, Size(columns: 1, rows: 40),
      is: #"""

        …



































        …
        …

        cursor in row 1, column 0
        """#)
  }

  @Test func `one row`() throws {
    try expectScreen(
      #"j j"#, Size(columns: 200, rows: 1),
      is: #"""
         ▸ Hội nghị Hà Nội                              conf    2010      1
        cursor in row 0, column 1
        """#)
  }

  @Test func `one row, the second pane`() throws {
    try expectScreen(
      #"j j <Tab>"#, Size(columns: 200, rows: 1),
      is: #"""
         ▸ ● Viet Nam  participant  2010
        cursor in row 0, column 1
        """#)
  }

  @Test func `one row of commitments`() throws {
    try expectScreen(
      #"3 j"#, Size(columns: 200, rows: 1),
      is: #"""
         ▸ 2003-04-03 Asian Talks                          Colombo Declaration                      ¶4     License those who hire workers, and take the licence from those who charge the workers for it.
        cursor in row 0, column 1
        """#)
  }

  @Test func `two rows`() throws {
    try expectScreen(
      #"j j"#, Size(columns: 30, rows: 2),
      is: #"""
         7 bodies
         ▸ Hội nghị Hà … 2010     1
        cursor in row 1, column 1
        """#)
  }

  @Test func `three rows`() throws {
    try expectScreen(
      #"j j"#, Size(columns: 30, rows: 3),
      is: #"""
         7 bodies
         ▸ Hội nghị Hà … 2010     1
         / filter  Enter open  ? help
        cursor in row 1, column 1
        """#)
  }

  @Test func `four rows`() throws {
    try expectScreen(
      #"j j"#, Size(columns: 30, rows: 4),
      is: #"""
         fora  Bodies › Hội nghị Hà …
         7 bodies
         ▸ Hội nghị Hà … 2010     1
         / filter  Enter open  ? help
        cursor in row 2, column 1
        """#)
  }

  @Test func `four rows, four columns`() throws {
    try expectScreen(
      #"j"#, Size(columns: 4, rows: 4),
      is: #"""
         f…
         7 …
         ▸
         / …
        cursor in row 2, column 1
        """#)
  }

  @Test func `a page on two rows`() throws {
    try expectScreen(
      #"?"#, Size(columns: 20, rows: 2),
      is: #"""
         Keys:
         ▸ Down j
        cursor in row 1, column 1
        """#)
  }

  @Test func `nothing known at all`() throws {
    try expectScreen(
      #""#, Size(columns: 60, rows: 8), of: .empty,
      is: #"""
         fora  Bodies                                 now · undated
         0 bodies               │
          No body is recorded.  │
                                │
                                │
                                │
                                │
         / filter  Tab checks  @ as of  : commands  ? help  q quit
        cursor in row 1, column 0
        """#)
  }
}
