import Testing

@testable import Browser

/// Whole screens of 120 columns and 40 rows.
struct LargeScreenTests {
  @Test func `bodies`() throws {
    try expectScreen(
      #""#, .large,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration                                 now · data to 24 June 2025
         7 bodies                                       │ 3 states · stated: 4 states · list of 2024-02 · 1 observer · ★ India …
           Name                     Kind   Year Memb.   │     Name                         Role                 Since As listed
         ▸ Asian Talks              rcp    2003     3 ! │   ● India                      ★ member; chair        2003
           CDASMMRREE               group               │   ● Sri Lanka                    member; former chair 2003
           Hội nghị Hà Nội          conf   2010     1   │   ● Viet Nam                     member                     Vietnam
           Lake Forum               forum  1998         │   ○ IOM                          secretariat                IOM
           Pact on Return           accord 1985     2   │   ○ Japan                        observer             2010
           Red<U+001B>[31m<U+0007>… review          1   │   · German Democratic Republic   former member        2003  GDR
           東アジア移民対話         global 2015     1   │ 4 commitments of Asian Talks, from its 2 documents, in our words
                                                        │   Date       Para.  Commitment
                                                        │   2003-04-03 ¶4     License those who hire workers, and take the lic…
                                                        │   2003-04-03 Art. 7 Meet every two years.
                                                        │   2024-05           Open a labour office in each other's capital.
                                                        │   2024-05    ¶12    Bring home those who wish to return, with help t…
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
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
         ! Asian Talks (2024) counts 4 members, IOM (2023) names 3; Viet Nam is only in the first.
         / filter  Enter open  Tab members  Space mark  s sources  i about  @ as of  : commands  ? help  q quit  w brief
        cursor in row 3, column 1
        """#)
  }

  @Test func `parties`() throws {
    try expectScreen(
      #"2"#, .large,
      is: #"""
         fora  States and organisations › Côte d’Ivoire                                              now · data to 24 June 2025
         8 states and organisations                     │ in 1 body that is over
           Name                          Code    Bodies │     Body            Role       Since  As listed
         ▸ Côte d’Ivoire                 CI             │   · Pact on Return  signatory  1985   Ivory Coast
           German Democratic Republic    DDDE           │ 1 commitment that concerns Côte d’Ivoire: ◐ 1 uncertain: not known si…
           India                         IN           1 │     Date  Body            Para.  Commitment
           Japan                         JP           2 │   ◐ 1985  Pact on Return  ¶1     Take back one's own nationals.
           Sri Lanka                     LK           1 │
           Viet Nam                      VN           3 │
           IOM                           iom          1 │
           Union of the Unlisted         nowhere        │
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
         / filter  Enter open  Tab bodies  Space mark  s sources  i about  @ as of  Backspace back  : commands  ? help  q quit
        cursor in row 3, column 1
        """#)
  }

  @Test func `commitments`() throws {
    try expectScreen(
      #"3"#, .large,
      is: #"""
         fora  Commitments › Pact on Return ¶1                                                       now · data to 24 June 2025
         6 commitments in 4 documents, in our words
           Date       Body               Document                 Para.  Commitment
         ▸ 1985       Pact on Return     Pact on Return           ¶1     Take back one's own nationals.
           2003-04-03 Asian Talks        Colombo Declaration      ¶4     License those who hire workers, and take the licence …
           2003-04-03 Asian Talks        Colombo Declaration      Art. 7 Meet every two years.
           2024-05    Asian Talks        Delhi Plan of Action            Open a labour office in each other's capital.
           2024-05    Asian Talks        Delhi Plan of Action     ¶12    Bring home those who wish to return, with help to fin…
                      Red<U+001B>[31m<U… Paper<U+001B>]0;owned<U…        Its words are <U+2066>hidden<U+2069>: <U+001B>[8mnoth…
         Details, in our words
         Commitment, in our words Take back one's own nationals.
         Modality                 commits
        ›Document                 Pact on Return
         Paragraph                1
         Date                     1985
        ›Body                     Pact on Return
         Parties                  all of the body's own
         Whom it concerns         uncertain: not known whether a member on its date (2): Côte d’Ivoire, Viet Nam
         Themes                   Return and reintegration
        ›Objective                21 Return and reintegration
        ›Source                   Pact on Return
         Identifier               pact-1985-1

         Other bodies on the same objectives, the nearest
         › 2024-05 Asian Talks Delhi Plan of Action ¶12   Bring home those who wish to return, with help to find work: reintegr…














         / filter  Enter open  Tab text  Space mark  s sources  i about  @ as of  Backspace back  : commands  ? help  q quit
        cursor in row 3, column 1
        """#)
  }

  @Test func `meetings`() throws {
    try expectScreen(
      #"4"#, .large,
      is: #"""
         fora  Meetings › First meeting                                                              now · data to 24 June 2025
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


























         / filter  Enter open  Tab text  Space mark  s sources  i about  Backspace back  : commands  ? help  q quit  w brief
        cursor in row 3, column 1
        """#)
  }

  @Test func `documents`() throws {
    try expectScreen(
      #"5"#, .large,
      is: #"""
         fora  Documents › Colombo Declaration                                                       now · data to 24 June 2025
         4 documents
           Date        Body                                  Kind         Document
         ▸ 2003-04-03  Asian Talks                           declaration  Colombo Declaration
           2024-05     Asian Talks                           plan         Delhi Plan of Action
           1985        Pact on Return                        agreement    Pact on Return
                       Red<U+001B>[31m<U+0007> <U+202E>body  report       Paper<U+001B>]0;owned<U+0007> of no date
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
         › ¶4      License those who hire workers, and take the licence from those who charge the workers for it.
         › Art. 7  Meet every two years.


















         / filter  Enter open  Tab text  Space mark  s sources  i about  Backspace back  : commands  ? help  q quit  w brief
        cursor in row 3, column 1
        """#)
  }

  @Test func `sources`() throws {
    try expectScreen(
      #"6"#, .large,
      is: #"""
         fora  Sources › Members of the Asian Talks                                                  now · data to 24 June 2025
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
         › body          Asian Talks on Labour Migration: founding, 5 memberships, 1 list or count, 1 secretariat, 1 relation
         › document      Delhi Plan of Action
         › commitment    Open a labour office in each other's capital.
         › commitment    Bring home those who wish to return, with help to find work: reintegration is part of migration.
         › disagreement  [asian-talks-1] counts 4 members, [asian-talks-2] names 3; Viet Nam is only in the first.















         / filter  Enter open  Tab text  Space mark  s sources  i about  Backspace back  : commands  ? help  q quit  e write
        cursor in row 3, column 1
        """#)
  }

  @Test func `changes`() throws {
    try expectScreen(
      #"7"#, .large,
      is: #"""
         fora  Changes › founded                                                                     now · data to 24 June 2025
         20 changes
           Date        Body              What happened
         ▸ 1985        Pact on Return    founded
           1985        Pact on Return    Côte d’Ivoire joined as a signatory
           1985        Pact on Return    Viet Nam joined as a signatory
           1985        Pact on Return    agreement: Pact on Return
           1998        Lake Forum        founded
           2003        Asian Talks       India joined as a member
           2003        Asian Talks       Sri Lanka joined as a member
           2003        Asian Talks       Sri Lanka took the chair
           2003        Asian Talks       German Democratic Republic joined as a member
           2003-04-01  Asian Talks       founded: first meeting in Colombo
           2003-04-03  Asian Talks       declaration: Colombo Declaration
           2004        Asian Talks       Sri Lanka left the chair
           2004        Asian Talks       German Democratic Republic left, a member until then
           2010        Asian Talks       Japan joined as an observer
           2010~       Hội nghị Hà Nội   founded
           2010        Hội nghị Hà Nội   Viet Nam joined as a participant
           2015        東アジア移民対話  founded
           2015        東アジア移民対話  Japan joined as a member
           2024        Asian Talks       India was to take the chair
           2024-05     Asian Talks       plan: Delhi Plan of Action
         Details, in our words
         What happened            founded
         Date                     1985
        ›Body                     Pact on Return












         / filter  Enter open  Tab text  Space mark  s sources  i about  Backspace back  : commands  ? help  q quit  w brief
        cursor in row 3, column 1
        """#)
  }

  @Test func `problems`() throws {
    try expectScreen(
      #"8"#, .large,
      is: #"""
         fora  Disagreements › asian-talks-p1                                                        now · data to 24 June 2025
         2 disagreements
           About  Body         Problem
         ▸ count  Asian Talks  Asian Talks (2024) counts 4 members, IOM (2023) names 3; Viet Nam is only in the first.
           name   Lake Forum   Lake Forum (1998) calls it a process.
         Details, in our words
         Disagreement             Asian Talks (2024) counts 4 members, IOM (2023) names 3; Viet Nam is only in the first.
         About                    count
        ›Body                     Asian Talks on Labour Migration
        ›Source                   [asian-talks-1] Members of the Asian Talks
        ›Source                   [asian-talks-2] Twenty years of the Asian Talks
         Identifier               asian-talks-p1



























         / filter  Enter open  Tab text  Space mark  s sources  i about  Backspace back  : commands  ? help  q quit  w brief
        cursor in row 3, column 1
        """#)
  }

  @Test func `members of an expression`() throws {
    try expectScreen(
      #"=asian-talks<Space>|<Space>pact<Enter>"#, .large,
      is: #"""
         fora  asian-talks | pact › Côte d’Ivoire                                                    now · data to 24 June 2025
         4 states                                       │ 3 steps
             Name                                       │   Expression          As of  In  Uncertain  Not listed  What it is
         ▸ ● Côte d’Ivoire                              │   asian-talks | pact  now     4          0           4
           ● India                                      │     asian-talks       now     3          0           2  Asian Talks:…
           ● Sri Lanka                                  │     pact              now     2          0           6  Pact on Retu…
           ● Viet Nam                                   │ in 1 body that is over
                                                        │     Body            Role       Since  As listed
                                                        │   · Pact on Return  signatory  1985   Ivory Coast
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
         / filter  Enter open  Tab steps  Space mark  s sources  i about  @ as of  Backspace back  : commands  ? help  q quit
        cursor in row 3, column 1
        """#)
  }

  @Test func `a comparison`() throws {
    try expectScreen(
      #"<Space>/pact<Enter><Space><Esc>c"#, .large,
      is: #"""
         fora  Compare › asian-talks · pact › Côte d’Ivoire                             ✓ 2 marked · now · data to 24 June 2025
         1 in both · 0 only asian-talks · 1 only pact · ? 2 not known
             Name           Asian Talks    Pact on Return
         ▸ > Côte d’Ivoire  ·              ● signatory 1985
           ? India          ● member 2003  ?
           ? Sri Lanka      ● member 2003  ?
           = Viet Nam       ● member       ● signatory 1985
































         / filter  Enter open  Space mark  s sources  i about  @ as of  Backspace back  : commands  ? help  q quit  e write
        cursor in row 3, column 1
        """#)
  }

  @Test func `a comparison of two dates`() throws {
    try expectScreen(
      #"D2003<Enter>"#, .large,
      is: #"""
         fora  Compare › asian-talks@2003 · asian-talks@2025-06-24 › German Democratic Republic      now · data to 24 June 2025
         0 in both · 0 only asian-talks@2003 · 0 only asian-talks@2025-06-24 · ? 4 not known
             Name                        Asian Talks 2003  Asian Talks 2025-06-24
         ▸ ? German Democratic Republic  ◐ member 2003     ·
           ? India                       ◐ member 2003     ● member 2003
           ? Sri Lanka                   ◐ member 2003     ● member 2003
           ? Viet Nam                    ◐ member          ● member
































         / filter  Enter open  Space mark  s sources  i about  @ as of  Backspace back  : commands  ? help  q quit  e write
        cursor in row 3, column 1
        """#)
  }

  @Test func `a matrix`() throws {
    try expectScreen(
      #"<Space>/pact<Enter><Space><Esc>cv"#, .large,
      is: #"""
         fora  Matrix › asian-talks · pact › Côte d’Ivoire                              ✓ 2 marked · now · data to 24 June 2025
         1 in both · 0 only asian-talks · 1 only pact · ? 2 not known
             Name           ATLM  PoR
         ▸ > Côte d’Ivoire  ·     ●
           ? India          ●     ?
           ? Sri Lanka      ●     ?
           = Viet Nam       ●     ●
































         / filter  Enter open  Space mark  s sources  i about  @ as of  Backspace back  : commands  ? help  q quit  e write
        cursor in row 3, column 1
        """#)
  }

  @Test func `an overlap matrix`() throws {
    try expectScreen(
      #"<Space>/pact<Enter><Space><Esc>O"#, .large,
      is: #"""
         fora  Overlap › Asian Talks · Pact on Return › Asian Talks                     ✓ 2 marked · now · data to 24 June 2025
         Members that 2 bodies share; a body's own number on the diagonal
           Shared          ATLM  PoR
         ▸✓Asian Talks        3   1+
          ✓Pact on Return    1+    2

































         ! Asian Talks (2024) counts 4 members, IOM (2023) names 3; Viet Nam is only in the first.
         / filter  Enter open  Space mark  c compare  s sources  i about  @ as of  Backspace back  : commands  ? help  q quit
        cursor in row 3, column 1
        """#)
  }

  @Test func `the page of a body`() throws {
    try expectScreen(
      #"i"#, .large,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration                                 now · data to 24 June 2025
         Asian Talks on Labour Migration
        ▸Identifier               asian-talks
         Short name               Asian Talks
         Acronym                  ATLM
         Kind                     regional consultative process
         Status                   active
         Regions                  Asia
         Established              2003-04-01
         Origin                   first meeting in Colombo
         Summary                  Ministers of countries of origin meet every two years, and agree on how workers are hired,
                                  paid and brought home.
         Themes                   Recruitment; Return and reintegration
         Secretariat              Support Unit
         Contact                  12 Lake Road, Colombo
                                  unit@example.org
         Chair                    India since 2024 (by a source of 2023)

         Members
         › ● India                                     ★ member; chair         2003
         › ● Sri Lanka                                   member; former chair  2003
         › ● Viet Nam                                    member                       Vietnam
         › ○ International Organization for Migration    secretariat                  IOM
         › ○ Japan                                       observer              2010
         › · German Democratic Republic                  former member         2003   GDR

         Lists and counts
         › 2024        4  members  true

         Relations
         › related  Hội nghị Hà Nội              shares its cities

         Meetings
         › 2003-04-01  First meeting  Colombo  LK

         Documents
         › 2003-04-03  declaration  Colombo Declaration
         › 2024-05     plan         Delhi Plan of Action

         / find  y copy  Y copy all  e write  o web  s sources  Backspace back  @ as of  : commands  w brief  x gaps  Esc close
        cursor in row 2, column 0
        """#)
  }

  @Test func `the page of sources`() throws {
    try expectScreen(
      #"<Tab>s"#, .large,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration                                 now · data to 24 June 2025
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


























         Enter open  / find  y copy  Y copy all  e write  o web  i about  Backspace back  @ as of  : commands  Esc close
        cursor in row 3, column 0
        """#)
  }

  @Test func `the palette`() throws {
    try expectScreen(
      #":"#, .large,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration                                 now · data to 24 June 2025
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
           Enter            open            open the chosen row, or follow the line of a page
           s                sources         sources of the chosen row, with address and date
           i                about           all that is known of the chosen row, with links
           w                brief           a brief of the chosen row; again: in short; e writes it
           o                open-address    open the source's web address, or show it for copying
           /                filter          show only rows that match; find words in a text
           f                find            search commitments and documents, the best matches first
           F                toggle-filters  not now: no filter to turn off
           *                search          find the next row that matches, without hiding the others
           n                next            not now: no search yet; * begins one
           N                previous        not now: no search yet; * begins one
           S                sort            sort by a column; once more for the reverse order
           C                columns         choose the columns and their order
           @                as-of           show the situation on a date
           -                year-back       one year back; + and − mark who joined or left in between
           +                year-forward    not now: this is now; - goes back a year
           =                expression      list the parties of an expression: asean & bali-process
           Space            mark            mark the chosen row, or unmark it
           A                mark-all        mark all rows shown, or unmark all
           I                invert-marks    swap marked and unmarked rows
           U                clear-marks     not now: nothing is marked
           M                only-marked     not now: nothing is marked here; Space marks a row
           c                compare         not now: mark two or more bodies with Space first
           P                paste           paste a list of names, to see who they are and who is missing
           a                against         not now: this is for a pasted list; P takes one


         Enter run  Esc close  ↑ ↓ choose  a…z search
        cursor in row 2, column 1
        """#)
  }

  @Test func `the keys`() throws {
    try expectScreen(
      #"?"#, .large,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration                                 now · data to 24 June 2025
         Keys:
         Move
         ▸ Down j           next row                                                         down
           Up k             previous row                                                     up
           PgDn ^D ^F       page down                                                        page-down
           PgUp ^U ^B       page up                                                          page-up
           g Home           first row                                                        first
           G End            last row                                                         last
           Tab Right l      next pane                                                        next-pane
           Shift-Tab Left h previous pane                                                    previous-pane
           L                more columns to the right; the first stays                       scroll-right
           H                back to the columns on the left                                  scroll-left
         Read
           Enter            open the chosen row, or follow the line of a page                open
           s                sources of the chosen row, with address and date                 sources
           i                all that is known of the chosen row, with links                  about
           w                a brief of the chosen row; again: in short; e writes it          brief
           o                open the source's web address, or show it for copying            open-address
         Filter, sort, date
           /                show only rows that match; find words in a text                  filter
           f                search commitments and documents, the best matches first         find
           F                turn all filters off, or on again                                not now: no filter to turn off
           *                find the next row that matches, without hiding the others        search
           n                next match, next difference, or next empty cell of the coverage  not now
           N                previous match, difference or empty cell                         not now
           S                sort by a column; once more for the reverse order                sort
           C                choose the columns and their order                               columns
           @                show the situation on a date                                     as-of
           -                one year back; + and − mark who joined or left in between        year-back
           +                one year forward, in the end to now                              not now
           =                list the parties of an expression: asean & bali-process          expression
         Mark and compare
           Space            mark the chosen row, or unmark it                                mark
           A                mark all rows shown, or unmark all                               mark-all
           I                swap marked and unmarked rows                                    invert-marks
           U                remove all marks, in other lists too                             not now: nothing is marked


         Enter run  Esc close  ↑ ↓ choose  a…z search
        cursor in row 3, column 1
        """#)
  }
}
