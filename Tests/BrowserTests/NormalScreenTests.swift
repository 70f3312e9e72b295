import Testing

@testable import Browser

/// Whole screens of 80 columns and 24 rows.
struct NormalScreenTests {
  @Test func `bodies`() throws {
    try expectScreen(
      #""#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         7 bodies                       │ 3 states · stated: 4 states · list of 2024-02…
           Name            Year Memb.   │     Name                  Role          Since
         ▸ Asian Talks     2003     3 ! │   ● India               ★ member; chair 2003
           CDASMMRREE                   │   ● Sri Lanka             member        2003
           Hội nghị Hà Nội 2010     1   │   ● Viet Nam              member
           Lake Forum      1998         │   ○ IOM                   secretariat
           Pact on Return  1985     2   │   ○ Japan                 observer      2010
           Red<U+001B>[31…          1   │   · East Germany          former member 2003
           東アジア移民対… 2015     1   │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
         ! Asian Talks (2024) counts 4 members, IOM (2023) names 3; Viet Nam is only in
           the first.
         / filter  Enter open  Tab members  Space mark  s sources  i about  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `parties`() throws {
    try expectScreen(
      #"2"#, .normal,
      is: #"""
         fora  States and organisations › Côte d’Ivoire                now · 2025-06-24
         8 states and organisations     │ in 1 body that is over
           Name                  Bodies │     Body            Role       Since
         ▸ Côte d’Ivoire                │   · Pact on Return  signatory  1985
           East Germany                 │
           India                      1 │
           Japan                      2 │
           Sri Lanka                  1 │
           Viet Nam                   3 │
           IOM                        1 │
           Union of the Unlisted        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
         / filter  Enter open  Tab bodies  Space mark  s sources  i about  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `commitments`() throws {
    try expectScreen(
      #"3"#, .normal,
      is: #"""
         fora  Commitments › Pact on Return ¶1                         now · 2025-06-24
         6 commitments in 4 documents, in our words
           Date       Body               Para.  Commitment
         ▸ 1985       Pact on Return     ¶1     Take back one's own nationals.
           2003-04-03 Asian Talks        ¶4     License those who hire workers, and ta…
           2003-04-03 Asian Talks        Art. 7 Meet every two years.
           2024-05    Asian Talks               Open a labour office in each other's c…
           2024-05    Asian Talks        ¶12    Bring home those who wish to return, w…
                      Red<U+001B>[31m<U…        Its words are <U+2066>hidden<U+2069>: …
         Details, in our words
         Commitment, in our words Take back one's own nationals.
         Modality                 commits
        ›Document                 Pact on Return
         Paragraph                1
         Date                     1985
        ›Body                     Pact on Return
         Parties                  all of the body's own
         Whom it concerns         uncertain: not known whether a member on its date
                                  (2): Côte d’Ivoire, Viet Nam
         Themes                   Return and reintegration
        ›Objective                21 Return and reintegration
        ›Source                   Pact on Return
         Identifier               pact-1985-1
         / filter  Enter open  Tab text  Space mark  s sources  i about  ? help  q quit
        cursor in row 3, column 1
        """#)
  }

  @Test func `meetings`() throws {
    try expectScreen(
      #"4"#, .normal,
      is: #"""
         fora  Meetings › First meeting                                now · 2025-06-24
         1 meeting
           Date        Body         Meeting        City     In
         ▸ 2003-04-01  Asian Talks  First meeting  Colombo  LK
         Details, in our words
         Meeting                  First meeting
         Date                     2003-04-01
         End                      2003-04-03
         City                     Colombo
        ›Country                  Sri Lanka
        ›Body                     Asian Talks on Labour Migration
         Identifier               asian-talks-2003
        ›Source                   Twenty years of the Asian Talks










         / filter  Enter open  Tab text  Space mark  s sources  i about  ? help  q quit
        cursor in row 3, column 1
        """#)
  }

  @Test func `documents`() throws {
    try expectScreen(
      #"5"#, .normal,
      is: #"""
         fora  Documents › Colombo Declaration                         now · 2025-06-24
         4 documents
           Date       Body               Kind        Document
         ▸ 2003-04-03 Asian Talks        declaration Colombo Declaration
           2024-05    Asian Talks        plan        Delhi Plan of Action
           1985       Pact on Return     agreement   Pact on Return
                      Red<U+001B>[31m<U… report      Paper<U+001B>]0;owned<U+0007> of …
         Details, in our words
         Document                 Colombo Declaration
         Kind                     declaration
         Date                     2003-04-03
         Place                    Colombo
         Issuer                   Ministers
        ›Body                     Asian Talks on Labour Migration
         Address                  https://example.org/colombo
         Identifier               colombo-2003
        ›Source                   Twenty years of the Asian Talks

         Commitments
         › ¶4     License those who hire workers, and take the licence from those who c…
         › Art. 7 Meet every two years.


         / filter  Enter open  Tab text  Space mark  s sources  i about  ? help  q quit
        cursor in row 3, column 1
        """#)
  }

  @Test func `sources`() throws {
    try expectScreen(
      #"6"#, .normal,
      is: #"""
         fora  Sources › Members of the Asian Talks                    now · 2025-06-24
         8 sources
           As of       Source                           Publisher
         ▸ 2024-02     Members of the Asian Talks       Asian Talks
           2023        Twenty years of the Asian Talks  IOM
           2015        対話の概要                       外務省
                       Programme                        City of Hà Nội
                       Title<U+001B>[2J                 Publisher<U+202E>
           2025-06-24  Codes                            ISO
           1998        Lakes                            Lake Forum
           1985        Pact on Return                   Two states
         Details, in our words
         Source                   Members of the Asian Talks
         Publisher                Asian Talks
         As of                    2024-02
         Address                  https://example.org/members
         Identifier               asian-talks-1

         What it is the source of
         › body         Asian Talks on Labour Migration: founding, 5 memberships, 1 lis…
         › document     Delhi Plan of Action
         › commitment   Open a labour office in each other's capital.
         › commitment   Bring home those who wish to return, with help to find work: re…
         / filter  Enter open  Tab text  Space mark  s sources  i about  ? help  q quit
        cursor in row 3, column 1
        """#)
  }

  @Test func `changes`() throws {
    try expectScreen(
      #"7"#, .normal,
      is: #"""
         fora  Changes › founded                                       now · 2025-06-24
         20 changes
           Date       Body             What happened
         ▸ 1985       Pact on Return   founded
           1985       Pact on Return   Côte d’Ivoire joined as a signatory
           1985       Pact on Return   Viet Nam joined as a signatory
           1985       Pact on Return   agreement: Pact on Return
           1998       Lake Forum       founded
           2003       Asian Talks      India joined as a member
           2003       Asian Talks      Sri Lanka joined as a member
           2003       Asian Talks      Sri Lanka took the chair
           2003       Asian Talks      German Democratic Republic joined as a member
           2003-04-01 Asian Talks      founded: first meeting in Colombo
           2003-04-03 Asian Talks      declaration: Colombo Declaration
         Details, in our words
         What happened            founded
         Date                     1985
        ›Body                     Pact on Return





         / filter  Enter open  Tab text  Space mark  s sources  i about  ? help  q quit
        cursor in row 3, column 1
        """#)
  }

  @Test func `problems`() throws {
    try expectScreen(
      #"8"#, .normal,
      is: #"""
         fora  Disagreements › asian-talks-p1                          now · 2025-06-24
         2 disagreements
           About Body        Problem
         ▸ count Asian Talks Asian Talks (2024) counts 4 members, IOM (2023) names 3; …
           name  Lake Forum  Lake Forum (1998) calls it a process.
         Details, in our words
         Disagreement             Asian Talks (2024) counts 4 members, IOM (2023) names
                                  3; Viet Nam is only in the first.
         About                    count
        ›Body                     Asian Talks on Labour Migration
        ›Source                   [asian-talks-1] Members of the Asian Talks
        ›Source                   [asian-talks-2] Twenty years of the Asian Talks
         Identifier               asian-talks-p1










         / filter  Enter open  Tab text  Space mark  s sources  i about  ? help  q quit
        cursor in row 3, column 1
        """#)
  }

  @Test func `members of an expression`() throws {
    try expectScreen(
      #"=asian-talks<Space>|<Space>pact<Enter>"#, .normal,
      is: #"""
         fora  asian-talks | pact › Côte d’Ivoire                      now · 2025-06-24
         4 states                       │ 3 steps
             Name                       │   Expression          As of  In  Uncertain
         ▸ ● Côte d’Ivoire              │   asian-talks | pact  now     4          0
           ● India                      │     asian-talks       now     3          0
           ● Sri Lanka                  │     pact              now     2          0
           ● Viet Nam                   │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
         / filter  Enter open  Tab steps  Space mark  s sources  i about  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `a comparison`() throws {
    try expectScreen(
      #"<Space>/pact<Enter><Space><Esc>c"#, .normal,
      is: #"""
         fora  Compare › asian-talks · pact › Côte d’Ivo… ✓ 2 marked · now · 2025-06-24
         1 in both · 0 only asian-talks · 1 only pact · ? 2 not known
             Name           Asian Talks    Pact on Return
         ▸ > Côte d’Ivoire  ·              ● signatory 1985
           ? India          ● member 2003  ?
           ? Sri Lanka      ● member 2003  ?
           = Viet Nam       ● member       ● signatory 1985
















         / filter  Enter open  Space mark  s sources  i about  @ as of  ? help  q quit
        cursor in row 3, column 1
        """#)
  }

  @Test func `a comparison of two dates`() throws {
    try expectScreen(
      #"D2003<Enter>"#, .normal,
      is: #"""
         fora  Compare › asian-talks@2003 · asian-talks@2025-06-24 › … now · 2025-06-24
         both 0 · < 0 · > 0 · ? 4
             Name                        Asian Talks 2003  Asian Talks 2025-06-24
         ▸ ? German Democratic Republic  ◐ member 2003     ·
           ? India                       ◐ member 2003     ● member 2003
           ? Sri Lanka                   ◐ member 2003     ● member 2003
           ? Viet Nam                    ◐ member          ● member
















         / filter  Enter open  Space mark  s sources  i about  @ as of  ? help  q quit
        cursor in row 3, column 1
        """#)
  }

  @Test func `a matrix`() throws {
    try expectScreen(
      #"<Space>/pact<Enter><Space><Esc>cv"#, .normal,
      is: #"""
         fora  Matrix › asian-talks · pact › Côte d’Ivoi… ✓ 2 marked · now · 2025-06-24
         1 in both · 0 only asian-talks · 1 only pact · ? 2 not known
             Name           ATLM  PoR
         ▸ > Côte d’Ivoire  ·     ●
           ? India          ●     ?
           ? Sri Lanka      ●     ?
           = Viet Nam       ●     ●
















         / filter  Enter open  Space mark  s sources  i about  @ as of  ? help  q quit
        cursor in row 3, column 1
        """#)
  }

  @Test func `an overlap matrix`() throws {
    try expectScreen(
      #"<Space>/pact<Enter><Space><Esc>O"#, .normal,
      is: #"""
         fora  Overlap › Asian Talks · Pact on Return › … ✓ 2 marked · now · 2025-06-24
         Members that 2 bodies share; a body's own number on the diagonal
           Shared          ATLM  PoR
         ▸✓Asian Talks        3   1+
          ✓Pact on Return    1+    2
















         ! Asian Talks (2024) counts 4 members, IOM (2023) names 3; Viet Nam is only in
           the first.
         / filter  Enter open  Space mark  c compare  s sources  i about  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `the page of a body`() throws {
    try expectScreen(
      #"i"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         Asian Talks on Labour Migration
        ▸Identifier               asian-talks
         Short name               Asian Talks
         Acronym                  ATLM
         Kind                     regional consultative process
         Status                   active
         Regions                  Asia
         Established              2003-04-01
         Origin                   first meeting in Colombo
         Summary                  Ministers of countries of origin meet every two
                                  years, and agree on how workers are hired, paid and
                                  brought home.
         Themes                   Recruitment; Return and reintegration
         Secretariat              Support Unit
         Contact                  12 Lake Road, Colombo
                                  unit@example.org
         Chair                    India since 2024 (by a source of 2023)

         Members
         › ● India                                ★ member; chair        2003
         › ● Sri Lanka                              member; former chair 2003
         › ● Viet Nam                               member                     Vietnam
         / find  y copy  Y copy all  e write  o web  s sources  @ as of  w brief
        cursor in row 2, column 0
        """#)
  }

  @Test func `the page of sources`() throws {
    try expectScreen(
      #"<Tab>s"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         Sources: India in Asian Talks

        ▸[1] member, as “India”
             Members of the Asian Talks
             Asian Talks · as of 2024-02
             https://example.org/members

        ›[2] chair
             Twenty years of the Asian Talks
             IOM · as of 2023
             https://example.org/twenty/years
             Read as a stored copy.










         Enter open  / find  y copy  Y copy all  e write  o web  i about  Esc close
        cursor in row 3, column 0
        """#)
  }

  @Test func `the palette`() throws {
    try expectScreen(
      #":"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         Command:    or a line such as members bali-process & colombo-process
         ▸ Down j           down            next row
           Up k             up              previous row
           PgDn ^D ^F       page-down       page down
           PgUp ^U ^B       page-up         page up
           g Home           first           first row
           G End            last            last row
           Tab Right l      next-pane       next pane
           Shift-Tab Left h previous-pane   previous pane
           L                scroll-right    more columns to the right; the first stays
           H                scroll-left     back to the columns on the left
           Enter            open            open the chosen row, or follow the line of …
           s                sources         sources of the chosen row, with address and…
           i                about           all that is known of the chosen row, with l…
           w                brief           a brief of the chosen row; again: in short;…
           o                open-address    open the source's web address, or show it f…
           /                filter          show only rows that match; find words in a …
           f                find            search commitments and documents, the best …
           F                toggle-filters  not now: no filter to turn off
           *                search          find the next row that matches, without hid…


         Enter run  Esc close  ↑ ↓ choose  a…z search
        cursor in row 2, column 1
        """#)
  }

  @Test func `the palette, narrowed`() throws {
    try expectScreen(
      #":com"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         Command: com
         ▸ c                compare         not now
           3                commitments     all commitments, with their details
           D                compare-dates   compare a body's members, or a state's bodi…
           Y                copy-command    copy the command of the rows, or the whole …
           a                against         not now
           v                matrix          not now
           9                coverage        commitments counted by body and objective: …
           f                find            search commitments and documents, the best …
           :                palette         run a command by name, or a line of fora's
           x                gaps            objectives of the Compact that its commitme…
           T                themes          the themes, and who committed what on each
           1                bodies          not now: this list is already shown
           0                objectives      the 23 objectives of the Compact, and who t…
                            votes           List how states voted on documents, such as…
           O                overlap         not now
           5                documents       all documents
           =                expression      list the parties of an expression: asean & …
           Space            mark            mark the chosen row, or unmark it
           A                mark-all        mark all rows shown, or unmark all
           compare: not now: mark two or more bodies with Space first

         Enter run  Esc close  ↑ ↓ choose  a…z search
        cursor in row 1, column 13
        """#)
  }

  @Test func `the keys`() throws {
    try expectScreen(
      #"?"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         Keys:
         Move
         ▸ Down j           next row                                    down
           Up k             previous row                                up
           PgDn ^D ^F       page down                                   page-down
           PgUp ^U ^B       page up                                     page-up
           g Home           first row                                   first
           G End            last row                                    last
           Tab Right l      next pane                                   next-pane
           Shift-Tab Left h previous pane                               previous-pane
           L                more columns to the right; the first stays  scroll-right
           H                back to the columns on the left             scroll-left
         Read
           Enter            open the chosen row, or follow the line o…  open
           s                sources of the chosen row, with address a…  sources
           i                all that is known of the chosen row, with…  about
           w                a brief of the chosen row; again: in shor…  brief
           o                open the source's web address, or show it…  open-address
         Filter, sort, date
           /                show only rows that match; find words in …  filter


         Enter run  Esc close  ↑ ↓ choose  a…z search
        cursor in row 3, column 1
        """#)
  }

  @Test func `the keys, narrowed`() throws {
    try expectScreen(
      #"?year"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         Keys: year
         ▸ -                one year back; + and − mark who joined or…  year-back
           +                one year forward, in the end to now         not now
           7                what changed, year by year                  changes
           v                comparison as a matrix or with roles; cov…  not now
           @                show the situation on a date                as-of














           one year back; + and − mark who joined or left in between: year-back

         Enter run  Esc close  ↑ ↓ choose  a…z search
        cursor in row 1, column 11
        """#)
  }

  @Test func `the columns`() throws {
    try expectScreen(
      #"C"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         Columns:
         ▸ ✓ Name           name
           ✓ Kind           kind
           ✓ Year           year
           ✓ Members        members
             Identifier     id
             Full name      full_name
             Acronym        acronym
             Status         status
             Established    established
             Regions        regions
             Themes         themes
             Uncertain      may_be
             States         states
             Organisations  organisations
             Problems       problems
             Sources        sources





         Enter show or hide  < > move  Esc close  ↑ ↓ choose  a…z search
        cursor in row 2, column 1
        """#)
  }

  @Test func `the columns to sort by`() throws {
    try expectScreen(
      #"S"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         Sort by:
         ▸ Name           name
           Kind           kind
           Year           year
           Members        members
           Identifier     id
           Full name      full_name
           Acronym        acronym
           Status         status
           Established    established
           Regions        regions
           Themes         themes
           Uncertain      may_be
           States         states
           Organisations  organisations
           Problems       problems
           Sources        sources





         Enter sort  Esc close  ↑ ↓ choose  a…z search
        cursor in row 2, column 1
        """#)
  }

  @Test func `the places of the way`() throws {
    try expectScreen(
      #"2 3 4 J"#, .normal,
      is: #"""
         fora  Meetings › First meeting                                now · 2025-06-24
         Places:
         ▸ Meetings › First meeting                  here
           Commitments › Pact on Return ¶1
           States and organisations › Côte d’Ivoire
           Bodies › Asian Talks

















         Enter go  Esc close  ↑ ↓ choose  a…z search
        cursor in row 2, column 1
        """#)
  }

  @Test func `the bookmarks`() throws {
    try expectScreen(
      #"2bstates<Enter>3bwhat<Space>was<Space>promised<Enter>1B"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         Bookmarks and recent views:
         Bookmarks
         ▸ what was promised  commitments
           states             parties


















         Enter go  Del remove  Esc close  ↑ ↓ choose  a…z search
        cursor in row 3, column 1
        """#)
  }

  @Test func `names to go to`() throws {
    try expectScreen(
      #"pa"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         Go to: a
         ▸ Asian Talks: Asian Talks on Labour Migr…  asian-talks · ATLM
           Conference of the Directors of All Serv…  long
           German Democratic Republic                DDDE · República Democrática Alema…
















           Asian Talks: Asian Talks on Labour Migration: asian-talks

         Enter go  Esc close  ↑ ↓ choose  a…z search
        cursor in row 1, column 9
        """#)
  }

  @Test func `the formats`() throws {
    try expectScreen(
      #"e"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         Write as:
         Rows
         ▸ csv                                 for a spreadsheet
           markdown                            a table for a web page or a note
           html                                a page for browsers, Word and LibreOffice
           table                               as people read it
           plain                               a line a row, tabs between cells
           tsv                                 tabs between cells, with a line of titles
           json                                for a program
           jsonl                               for a program, an object a line
         Rows with their sources
           csv with sources                    for a spreadsheet
           xlsx with sources                   a workbook, with a sheet of the sources
           markdown with sources               a table for a web page or a note
           html with sources                   a page for browsers, Word and LibreOffice
           table with sources                  as people read it
           json with sources                   for a program
         Sentences for a note, with sources
           note                                a paragraph, with its sources and the da…
           note in markdown                    a paragraph, with its sources and the da…


         Enter write  Esc close  ↑ ↓ choose  a…z search
        cursor in row 3, column 1
        """#)
  }

  @Test func `what can be copied`() throws {
    try expectScreen(
      #"y"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         Copy:
         ▸ the row        tabs between cells
           Name           Asian Talks
           Kind           rcp
           Year           2003
           Members        3
           Identifier     asian-talks
           Full name      Asian Talks on Labour Migration
           Acronym        ATLM
           Status         active
           Established    2003-04-01
           Regions        asia
           Themes         recruitment; return
           Uncertain      0
           States         3
           Organisations  0
           Problems       1
           Sources        asian-talks-1; asian-talks-2




         Enter copy  Esc close  ↑ ↓ choose  a…z search
        cursor in row 2, column 1
        """#)
  }

  @Test func `a filter`() throws {
    try expectScreen(
      #"/talk"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         1 of 7 bodies, filter: talk    │ 3 states · stated: 4 states · list of 2024-02…
           Name            Year Memb.   │     Name                  Role          Since
         ▸ Asian Talks     2003     3 ! │   ● India               ★ member; chair 2003
                                        │   ● Sri Lanka             member        2003
                                        │   ● Viet Nam              member
                                        │   ○ IOM                   secretariat
                                        │   ○ Japan                 observer      2010
                                        │   · East Germany          former member 2003
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
         ! Asian Talks (2024) counts 4 members, IOM (2023) names 3; Viet Nam is only in
           the first.
         / talk   1 of 7   Enter apply  Esc clear
        cursor in row 23, column 7
        """#)
  }

  @Test func `a filter that is unfinished`() throws {
    try expectScreen(
      #"/talk<Space>year:"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         1 of 7 bodies, filter: talk ye…│ 3 states · stated: 4 states · list of 2024-02…
           Name            Year Memb.   │     Name                  Role          Since
         ▸ Asian Talks     2003     3 ! │   ● India               ★ member; chair 2003
                                        │   ● Sri Lanka             member        2003
                                        │   ● Viet Nam              member
                                        │   ○ IOM                   secretariat
                                        │   ○ Japan                 observer      2010
                                        │   · East Germany          former member 2003
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
         ! Asian Talks (2024) counts 4 members, IOM (2023) names 3; Viet Nam is only in
           the first.
         / talk year:   a value is missing after “year:”; write it right after it, as i…
        cursor in row 23, column 13
        """#)
  }

  @Test func `a search`() throws {
    try expectScreen(
      #"*viet"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         7 bodies                       │ 3 states · stated: 4 states · list of 2024-02…
           Name            Year Memb.   │     Name                  Role          Since
         ▸ Asian Talks     2003     3 ! │   ● India               ★ member; chair 2003
           CDASMMRREE                   │   ● Sri Lanka             member        2003
           Hội nghị Hà Nội 2010     1   │   ● Viet Nam              member
           Lake Forum      1998         │   ○ IOM                   secretariat
           Pact on Return  1985     2   │   ○ Japan                 observer      2010
           Red<U+001B>[31…          1   │   · East Germany          former member 2003
           東アジア移民対… 2015     1   │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
         ! Asian Talks (2024) counts 4 members, IOM (2023) names 3; Viet Nam is only in
           the first.
         * viet   Enter find  Esc cancel
        cursor in row 23, column 7
        """#)
  }

  @Test func `a date`() throws {
    try expectScreen(
      #"@2003"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         7 bodies                       │ 3 states · stated: 4 states · list of 2024-02…
           Name            Year Memb.   │     Name                  Role          Since
         ▸ Asian Talks     2003     3 ! │   ● India               ★ member; chair 2003
           CDASMMRREE                   │   ● Sri Lanka             member        2003
           Hội nghị Hà Nội 2010     1   │   ● Viet Nam              member
           Lake Forum      1998         │   ○ IOM                   secretariat
           Pact on Return  1985     2   │   ○ Japan                 observer      2010
           Red<U+001B>[31…          1   │   · East Germany          former member 2003
           東アジア移民対… 2015     1   │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
         ! Asian Talks (2024) counts 4 members, IOM (2023) names 3; Viet Nam is only in
           the first.
         @ 2003   2012-06-30, 2012-06 or 2012; empty: now   Enter apply  Esc cancel
        cursor in row 23, column 7
        """#)
  }

  @Test func `the date of a comparison`() throws {
    try expectScreen(
      #"D2003"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         7 bodies                       │ 3 states · stated: 4 states · list of 2024-02…
           Name            Year Memb.   │     Name                  Role          Since
         ▸ Asian Talks     2003     3 ! │   ● India               ★ member; chair 2003
           CDASMMRREE                   │   ● Sri Lanka             member        2003
           Hội nghị Hà Nội 2010     1   │   ● Viet Nam              member
           Lake Forum      1998         │   ○ IOM                   secretariat
           Pact on Return  1985     2   │   ○ Japan                 observer      2010
           Red<U+001B>[31…          1   │   · East Germany          former member 2003
           東アジア移民対… 2015     1   │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
         ! Asian Talks (2024) counts 4 members, IOM (2023) names 3; Viet Nam is only in
           the first.
         compare with @ 2003   2012-06-30, 2012-06 or 2012; empty: now   Enter apply  E…
        cursor in row 23, column 20
        """#)
  }

  @Test func `an expression`() throws {
    try expectScreen(
      #"=asian-talks<Space>-<Space>pact"#, .normal,
      is: #"""
         fora  asian-talks - pact › India                              now · 2025-06-24
         no confirmed members · ◐ 2 unc…│ 3 steps
             Name                       │   Expression          As of  In  Uncertain
         ▸ ◐ India                      │   asian-talks - pact  now     0          2
           ◐ Sri Lanka                  │     asian-talks       now     3          0
                                        │     pact              now     2          0
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
         = asian-talks - pact   Enter apply  Esc cancel
        cursor in row 23, column 21
        """#)
  }

  @Test func `an expression that is unfinished`() throws {
    try expectScreen(
      #"=asian-talks<Space>|<Space>"#, .normal,
      is: #"""
         fora  Members of Asian Talks › India in Asian Talks           now · 2025-06-24
         3 states · stated: 4 states · list of 2024-02 · 1 observer · ★ India since 202…
             Name                                  Role                 Since As listed
         ▸ ● India                               ★ member; chair        2003
           ● Sri Lanka                             member; former chair 2003
           ● Viet Nam                              member                     Vietnam
           ○ IOM                                   secretariat                IOM
           ○ Japan                                 observer             2010
         Details, in our words
         Code                     IN
         ISO alpha-3              IND
         UN M49                   356
         Formal name              Republic of India
         In French                Inde
         In Spanish               India
         Status                   UN member
         Region                   Asia, Southern Asia
         In the UN since          1945-10-30

         Bodies
         › ● Asian Talks  ★ member; chair  2003


         = asian-talks |    something is missing at the end; a body, a list in { } or a…
        cursor in row 23, column 17
        """#)
  }

  @Test func `the name of a bookmark`() throws {
    try expectScreen(
      #"bmine"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         7 bodies                       │ 3 states · stated: 4 states · list of 2024-02…
           Name            Year Memb.   │     Name                  Role          Since
         ▸ Asian Talks     2003     3 ! │   ● India               ★ member; chair 2003
           CDASMMRREE                   │   ● Sri Lanka             member        2003
           Hội nghị Hà Nội 2010     1   │   ● Viet Nam              member
           Lake Forum      1998         │   ○ IOM                   secretariat
           Pact on Return  1985     2   │   ○ Japan                 observer      2010
           Red<U+001B>[31…          1   │   · East Germany          former member 2003
           東アジア移民対… 2015     1   │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
         ! Asian Talks (2024) counts 4 members, IOM (2023) names 3; Viet Nam is only in
           the first.
         bookmark name mine   Enter save  Esc cancel
        cursor in row 23, column 19
        """#)
  }

  @Test func `a file to write`() throws {
    try expectScreen(
      #"e<Enter>"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         7 bodies                       │ 3 states · stated: 4 states · list of 2024-02…
           Name            Year Memb.   │     Name                  Role          Since
         ▸ Asian Talks     2003     3 ! │   ● India               ★ member; chair 2003
           CDASMMRREE                   │   ● Sri Lanka             member        2003
           Hội nghị Hà Nội 2010     1   │   ● Viet Nam              member
           Lake Forum      1998         │   ○ IOM                   secretariat
           Pact on Return  1985     2   │   ○ Japan                 observer      2010
           Red<U+001B>[31…          1   │   · East Germany          former member 2003
           東アジア移民対… 2015     1   │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
         ! Asian Talks (2024) counts 4 members, IOM (2023) names 3; Viet Nam is only in
           the first.
         write csv to bodies.csv   Enter write  Esc cancel
        cursor in row 23, column 24
        """#)
  }
}
