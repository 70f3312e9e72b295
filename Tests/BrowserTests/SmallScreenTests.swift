import Testing

@testable import Browser

/// Whole screens of 40 columns and 12 rows.
struct SmallScreenTests {
  @Test func `bodies`() throws {
    try expectScreen(
      #""#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         7 bodies
           Name             Kind   Year Memb.
         ▸ Asian Talks      rcp    2003     3 !
           CDASMMRREE       group
           Hội nghị Hà Nội  conf   2010     1
           Lake Forum       forum  1998
           Pact on Return   accord 1985     2
           Red<U+001B>[31m… review          1
           東アジア移民対話 global 2015     1
         ! Asian Talks (2024) counts 4 members,…
         / filter  Enter open  i about  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `parties`() throws {
    try expectScreen(
      #"2"#, .small,
      is: #"""
         fora  States and organisations › Côte…
         8 states and organisations
           Name                  Code    Bodies
         ▸ Côte d’Ivoire         CI
           East Germany          DDDE
           India                 IN           1
           Japan                 JP           2
           Sri Lanka             LK           1
           Viet Nam              VN           3
           IOM                   iom          1
           Union of the Unlisted nowhere
         / filter  Enter open  i about  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `commitments`() throws {
    try expectScreen(
      #"3"#, .small,
      is: #"""
         fora  Commitments › Pact on Return ¶1
         6 commitments in 4 documents, in our w…
           Date       Commitment
         ▸ 1985       Take back one's own nati…
           2003-04-03 License those who hire w…
           2003-04-03 Meet every two years.
           2024-05    Open a labour office in …
           2024-05    Bring home those who wis…
                      Its words are <U+2066>hi…


         / filter  Enter open  Tab text  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `meetings`() throws {
    try expectScreen(
      #"4"#, .small,
      is: #"""
         fora  Meetings › First meeting
         1 meeting
           Date        Meeting
         ▸ 2003-04-01  First meeting







         / filter  Enter open  Tab text  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `documents`() throws {
    try expectScreen(
      #"5"#, .small,
      is: #"""
         fora  Documents › Colombo Declaration
         4 documents
           Date       Document
         ▸ 2003-04-03 Colombo Declaration
           2024-05    Delhi Plan of Action
           1985       Pact on Return
                      Paper<U+001B>]0;owned<U+…




         / filter  Enter open  Tab text  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `sources`() throws {
    try expectScreen(
      #"6"#, .small,
      is: #"""
         fora  Sources › Members of the Asian …
         8 sources
           As of      Source
         ▸ 2024-02    Members of the Asian Tal…
           2023       Twenty years of the Asia…
           2015       対話の概要
                      Programme
                      Title<U+001B>[2J
           2025-06-24 Codes
           1998       Lakes
           1985       Pact on Return
         / filter  Enter open  Tab text  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `changes`() throws {
    try expectScreen(
      #"7"#, .small,
      is: #"""
         fora  Changes › founded
         20 changes
           Date       What happened
         ▸ 1985       founded
           1985       Côte d’Ivoire joined as …
           1985       Viet Nam joined as a sig…
           1985       agreement: Pact on Return
           1998       founded
           2003       India joined as a member
           2003       Sri Lanka joined as a me…
           2003       Sri Lanka took the chair
         / filter  Enter open  Tab text  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `problems`() throws {
    try expectScreen(
      #"8"#, .small,
      is: #"""
         fora  Disagreements › asian-talks-p1
         2 disagreements
           About Problem
         ▸ count Asian Talks (2024) counts 4 m…
           name  Lake Forum (1998) calls it a …






         / filter  Enter open  Tab text  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `members of an expression`() throws {
    try expectScreen(
      #"=asian-talks<Space>|<Space>pact<Enter>"#, .small,
      is: #"""
         fora  asian-talks | pact › Côte d’Ivo…
         4 states
             Name
         ▸ ● Côte d’Ivoire
           ● India
           ● Sri Lanka
           ● Viet Nam




         / filter  Enter open  i about  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `a comparison`() throws {
    try expectScreen(
      #"<Space>/pact<Enter><Space><Esc>c"#, .small,
      is: #"""
         fora  Compare › asian-talks · pact › …
         both 1 · < 0 · > 1 · ? 2
             Name           Asian Talks    Pa…
         ▸ > Côte d’Ivoire  ·              ● …
           ? India          ● member 2003  ?
           ? Sri Lanka      ● member 2003  ?
           = Viet Nam       ● member       ● …




         / filter  Enter open  i about  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `a comparison of two dates`() throws {
    try expectScreen(
      #"D2003<Enter>"#, .small,
      is: #"""
         fora  Compare › asian-talks@2003 · as…
         both 0 · < 0 · > 0 · ? 4
             Name                Asian Talks …
         ▸ ? East Germany        ◐ member 2003
           ? India               ◐ member 2003
           ? Sri Lanka           ◐ member 2003
           ? Viet Nam            ◐ member




         / filter  Enter open  i about  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `a matrix`() throws {
    try expectScreen(
      #"<Space>/pact<Enter><Space><Esc>cv"#, .small,
      is: #"""
         fora  Matrix › asian-talks · pact › C…
         both 1 · < 0 · > 1 · ? 2
             Name           ATLM  PoR
         ▸ > Côte d’Ivoire  ·     ●
           ? India          ●     ?
           ? Sri Lanka      ●     ?
           = Viet Nam       ●     ●




         / filter  Enter open  i about  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `an overlap matrix`() throws {
    try expectScreen(
      #"<Space>/pact<Enter><Space><Esc>O"#, .small,
      is: #"""
         fora  Overlap › Asian Talks · Pact on…
         Members that 2 bodies share; a body's …
           Shared          ATLM  PoR
         ▸✓Asian Talks        3   1+
          ✓Pact on Return    1+    2





         ! Asian Talks (2024) counts 4 members,…
         / filter  Enter open  i about  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `the page of a body`() throws {
    try expectScreen(
      #"i"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         Asian Talks on Labour Migration
        ▸Identifier   asian-talks
         Short name   Asian Talks
         Acronym      ATLM
         Kind         regional consultative
                      process
         Status       active
         Regions      Asia
         Established  2003-04-01
         Origin       first meeting in Colombo
         / find  y copy  Y copy all  w brief
        cursor in row 2, column 0
        """#)
  }

  @Test func `the page of sources`() throws {
    try expectScreen(
      #"<Tab>s"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         Sources: India in Asian Talks

        ▸[1] member, as “India”
             Members of the Asian Talks
             Asian Talks · as of 2024-02
             https://example.org/members

        ›[2] chair
             Twenty years of the Asian Talks
             IOM · as of 2023
         Enter open  / find  y copy  Esc close
        cursor in row 3, column 0
        """#)
  }

  @Test func `the palette`() throws {
    try expectScreen(
      #":"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         Command:    or a line such as members …
         ▸ Down j           down            nex…
           Up k             up              pre…
           PgDn ^D ^F       page-down       pag…
           PgUp ^U ^B       page-up         pag…
           g Home           first           fir…
           G End            last            las…
           down: next row


         Enter run  Esc close  ↑ ↓ choose
        cursor in row 2, column 1
        """#)
  }

  @Test func `the palette, narrowed`() throws {
    try expectScreen(
      #":com"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         Command: com
         ▸ c                compare         not…
           3                commitments     all…
           D                compare-dates   com…
           Y                copy-command    cop…
           a                against         not…
           v                matrix          not…
           compare: not now: mark two or more
           bodies with Space first

         Enter run  Esc close  ↑ ↓ choose
        cursor in row 1, column 13
        """#)
  }

  @Test func `the keys`() throws {
    try expectScreen(
      #"?"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         Keys:
         Move
         ▸ Down j           next row           …
           Up k             previous row       …
           PgDn ^D ^F       page down          …
           PgUp ^U ^B       page up            …
           g Home           first row          …
           next row: down


         Enter run  Esc close  ↑ ↓ choose
        cursor in row 3, column 1
        """#)
  }

  @Test func `the keys, narrowed`() throws {
    try expectScreen(
      #"?year"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         Keys: year
         ▸ -                one year back; + and
           +                one year forward, in
           7                what changed, year b
           v                comparison as a matr
           @                show the situation …

           one year back; + and − mark who
           joined or left in between: year-back

         Enter run  Esc close  ↑ ↓ choose
        cursor in row 1, column 11
        """#)
  }

  @Test func `the columns`() throws {
    try expectScreen(
      #"C"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         Columns:
         ▸ ✓ Name           name
           ✓ Kind           kind
           ✓ Year           year
           ✓ Members        members
             Identifier     id
             Full name      full_name



         Enter show or hide  < > move
        cursor in row 2, column 1
        """#)
  }

  @Test func `the columns to sort by`() throws {
    try expectScreen(
      #"S"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         Sort by:
         ▸ Name           name
           Kind           kind
           Year           year
           Members        members
           Identifier     id
           Full name      full_name



         Enter sort  Esc close  ↑ ↓ choose
        cursor in row 2, column 1
        """#)
  }

  @Test func `the places of the way`() throws {
    try expectScreen(
      #"2 3 4 J"#, .small,
      is: #"""
         fora  Meetings › First meeting
         Places:
         ▸ Meetings › First me…  here
           Commitments › Pact …
           States and organisa…
           Bodies › Asian Talks


           Meetings › First meeting: here


         Enter go  Esc close  ↑ ↓ choose
        cursor in row 2, column 1
        """#)
  }

  @Test func `the bookmarks`() throws {
    try expectScreen(
      #"2bstates<Enter>3bwhat<Space>was<Space>promised<Enter>1B"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         Bookmarks and recent views:
         Bookmarks
         ▸ what was promised  commitments
           states             parties






         Enter go  Del remove  Esc close
        cursor in row 3, column 1
        """#)
  }

  @Test func `names to go to`() throws {
    try expectScreen(
      #"pa"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         Go to: a
         ▸ Asian Talks: Asian …  asian-talks · …
           Conference of the D…  long
           German Democratic R…  DDDE · Repúbli…



           Asian Talks: Asian Talks on Labour
           Migration: asian-talks

         Enter go  Esc close  ↑ ↓ choose
        cursor in row 1, column 9
        """#)
  }

  @Test func `the formats`() throws {
    try expectScreen(
      #"e"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         Write as:
         Rows
         ▸ csv                   for a spreadsh…
           markdown              a table for a …
           html                  a page for bro…
           table                 as people read…
           plain                 a line a row, …
           csv: for a spreadsheet


         Enter write  Esc close  ↑ ↓ choose
        cursor in row 3, column 1
        """#)
  }

  @Test func `what can be copied`() throws {
    try expectScreen(
      #"y"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         Copy:
         ▸ the row        tabs between cells
           Name           Asian Talks
           Kind           rcp
           Year           2003
           Members        3
           Identifier     asian-talks



         Enter copy  Esc close  ↑ ↓ choose
        cursor in row 2, column 1
        """#)
  }

  @Test func `a filter`() throws {
    try expectScreen(
      #"/talk"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         1 of 7 bodies, filter: talk
           Name             Kind   Year Memb.
         ▸ Asian Talks      rcp    2003     3 !






         ! Asian Talks (2024) counts 4 members,…
         / talk   1 of 7   Enter apply  Esc cle…
        cursor in row 11, column 7
        """#)
  }

  @Test func `a filter that is unfinished`() throws {
    try expectScreen(
      #"/talk<Space>year:"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         1 of 7 bodies, filter: talk year
           Name             Kind   Year Memb.
         ▸ Asian Talks      rcp    2003     3 !






         ! Asian Talks (2024) counts 4 members,…
         / talk year:   a value is missing afte…
        cursor in row 11, column 13
        """#)
  }

  @Test func `a search`() throws {
    try expectScreen(
      #"*viet"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         7 bodies
           Name             Kind   Year Memb.
         ▸ Asian Talks      rcp    2003     3 !
           CDASMMRREE       group
           Hội nghị Hà Nội  conf   2010     1
           Lake Forum       forum  1998
           Pact on Return   accord 1985     2
           Red<U+001B>[31m… review          1
           東アジア移民対話 global 2015     1
         ! Asian Talks (2024) counts 4 members,…
         * viet   Enter find  Esc cancel
        cursor in row 11, column 7
        """#)
  }

  @Test func `a date`() throws {
    try expectScreen(
      #"@2003"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         7 bodies
           Name             Kind   Year Memb.
         ▸ Asian Talks      rcp    2003     3 !
           CDASMMRREE       group
           Hội nghị Hà Nội  conf   2010     1
           Lake Forum       forum  1998
           Pact on Return   accord 1985     2
           Red<U+001B>[31m… review          1
           東アジア移民対話 global 2015     1
         ! Asian Talks (2024) counts 4 members,…
         @ 2003   2012-06-30, 2012-06 or 2012; …
        cursor in row 11, column 7
        """#)
  }

  @Test func `the date of a comparison`() throws {
    try expectScreen(
      #"D2003"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         7 bodies
           Name             Kind   Year Memb.
         ▸ Asian Talks      rcp    2003     3 !
           CDASMMRREE       group
           Hội nghị Hà Nội  conf   2010     1
           Lake Forum       forum  1998
           Pact on Return   accord 1985     2
           Red<U+001B>[31m… review          1
           東アジア移民対話 global 2015     1
         ! Asian Talks (2024) counts 4 members,…
         compare with @ 2003   2012-06-30, 2012…
        cursor in row 11, column 20
        """#)
  }

  @Test func `an expression`() throws {
    try expectScreen(
      #"=asian-talks<Space>-<Space>pact"#, .small,
      is: #"""
         fora  asian-talks - pact › India
         no confirmed members · ◐ 2 uncertain
             Name
         ▸ ◐ India
           ◐ Sri Lanka






         = asian-talks - pact   Enter apply  Es…
        cursor in row 11, column 21
        """#)
  }

  @Test func `an expression that is unfinished`() throws {
    try expectScreen(
      #"=asian-talks<Space>|<Space>"#, .small,
      is: #"""
         fora  Members of Asian Talks › India …
         3 states · stated: 4 states · list of …
             Name                 Role
         ▸ ● India              ★ member; chair
           ● Sri Lanka            member
           ● Viet Nam             member
           ○ IOM                  secretariat
           ○ Japan                observer



         = asian-talks |    something is missin…
        cursor in row 11, column 17
        """#)
  }

  @Test func `the name of a bookmark`() throws {
    try expectScreen(
      #"bmine"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         7 bodies
           Name             Kind   Year Memb.
         ▸ Asian Talks      rcp    2003     3 !
           CDASMMRREE       group
           Hội nghị Hà Nội  conf   2010     1
           Lake Forum       forum  1998
           Pact on Return   accord 1985     2
           Red<U+001B>[31m… review          1
           東アジア移民対話 global 2015     1
         ! Asian Talks (2024) counts 4 members,…
         bookmark name mine   Enter save  Esc c…
        cursor in row 11, column 19
        """#)
  }

  @Test func `a file to write`() throws {
    try expectScreen(
      #"e<Enter>"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         7 bodies
           Name             Kind   Year Memb.
         ▸ Asian Talks      rcp    2003     3 !
           CDASMMRREE       group
           Hội nghị Hà Nội  conf   2010     1
           Lake Forum       forum  1998
           Pact on Return   accord 1985     2
           Red<U+001B>[31m… review          1
           東アジア移民対話 global 2015     1
         ! Asian Talks (2024) counts 4 members,…
         write csv to bodies.csv   Enter write …
        cursor in row 11, column 24
        """#)
  }
}
