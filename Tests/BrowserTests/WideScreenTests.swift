import Testing

@testable import Browser

/// Whole screens of 200 columns and 60 rows.
struct WideScreenTests {
  @Test func `bodies`() throws {
    try expectScreen(
      #""#, .wide,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration                                                                                                                 now · data to 24 June 2025
         7 bodies                                                   │ 3 states · stated: 4 states · list of 2024-02 · 1 observer · ★ India since 2024 (a…│ Asian Talks
           Name                                 Kind   Year Memb.   │     Name                                      Role                 Since As listed │ Identifier
         ▸ Asian Talks                          rcp    2003     3 ! │   ● India                                   ★ member; chair        2003            │   asian-talks
           CDASMMRREE                           group               │   ● Sri Lanka                                 member; former chair 2003            │ Short name
           Hội nghị Hà Nội                      conf   2010     1   │   ● Viet Nam                                  member                     Vietnam   │   Asian Talks
           Lake Forum                           forum  1998         │   ○ IOM                                       secretariat                IOM       │ Acronym
           Pact on Return                       accord 1985     2   │   ○ Japan                                     observer             2010            │   ATLM
           Red<U+001B>[31m<U+0007> <U+202E>body review          1   │   · German Democratic Republic                former member        2003  GDR       │ Kind
           東アジア移民対話                     global 2015     1   │ 4 commitments of Asian Talks, from its 2 documents, in our words                   │   regional consultative process
                                                                    │   Date       Para.  Commitment                                                     │ Status
                                                                    │   2003-04-03 ¶4     License those who hire workers, and take the licence from tho… │   active
                                                                    │   2003-04-03 Art. 7 Meet every two years.                                          │ Regions
                                                                    │   2024-05           Open a labour office in each other's capital.                  │   Asia
                                                                    │   2024-05    ¶12    Bring home those who wish to return, with help to find work: … │ Established
                                                                    │                                                                                    │   2003-04-01
                                                                    │                                                                                    │ Origin
                                                                    │                                                                                    │   first meeting in Colombo
                                                                    │                                                                                    │ Summary
                                                                    │                                                                                    │   Ministers of countries of origin meet every two
                                                                    │                                                                                    │   years, and agree on how workers are hired, paid
                                                                    │                                                                                    │   and brought home.
                                                                    │                                                                                    │ Themes
                                                                    │                                                                                    │   Recruitment; Return and reintegration
                                                                    │                                                                                    │ Secretariat
                                                                    │                                                                                    │   Support Unit
                                                                    │                                                                                    │ Contact
                                                                    │                                                                                    │   12 Lake Road, Colombo; unit@example.org
                                                                    │                                                                                    │ Chair
                                                                    │                                                                                    │   India since 2024 (by a source of 2023)
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
         ! Asian Talks (2024) counts 4 members, IOM (2023) names 3; Viet Nam is only in the first.
         / filter  Enter open  Tab members  Space mark  s sources  i about  @ as of  : commands  ? help  q quit  w brief  e write  x gaps
        cursor in row 3, column 1
        """#)
  }

  @Test func `commitments`() throws {
    try expectScreen(
      #"3"#, .wide,
      is: #"""
         fora  Commitments › Pact on Return ¶1                                                                                                                                       now · data to 24 June 2025
         6 commitments in 4 documents, in our words                                                                            │ Details, in our words
           Date       Body               Document                 Para.  Commitment                                            │ Commitment, in our words Take back one's own nationals.
         ▸ 1985       Pact on Return     Pact on Return           ¶1     Take back one's own nationals.                        │ Modality                 commits
           2003-04-03 Asian Talks        Colombo Declaration      ¶4     License those who hire workers, and take the licence… │›Document                 Pact on Return
           2003-04-03 Asian Talks        Colombo Declaration      Art. 7 Meet every two years.                                 │ Paragraph                1
           2024-05    Asian Talks        Delhi Plan of Action            Open a labour office in each other's capital.         │ Date                     1985
           2024-05    Asian Talks        Delhi Plan of Action     ¶12    Bring home those who wish to return, with help to fi… │›Body                     Pact on Return
                      Red<U+001B>[31m<U… Paper<U+001B>]0;owned<U…        Its words are <U+2066>hidden<U+2069>: <U+001B>[8mnot… │ Parties                  all of the body's own
                                                                                                                               │ Whom it concerns         uncertain: not known whether a member on its date
                                                                                                                               │                          (2): Côte d’Ivoire, Viet Nam
                                                                                                                               │ Themes                   Return and reintegration
                                                                                                                               │›Objective                21 Return and reintegration
                                                                                                                               │›Source                   Pact on Return
                                                                                                                               │ Identifier               pact-1985-1
                                                                                                                               │
                                                                                                                               │ Other bodies on the same objectives, the nearest
                                                                                                                               │ › 2024-05 Asian Talks ¶12   Bring home those who wish to return, with help to …
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
         / filter  Enter open  Tab text  Space mark  s sources  i about  @ as of  Backspace back  : commands  ? help  q quit  w brief  e write  x gaps
        cursor in row 3, column 1
        """#)
  }

  @Test func `members of an expression`() throws {
    try expectScreen(
      #"=asian-talks<Space>|<Space>pact<Enter>"#, .wide,
      is: #"""
         fora  asian-talks | pact › Côte d’Ivoire                                                                                                                                    now · data to 24 June 2025
         4 states                                                   │ 3 steps                                                                            │ Côte d’Ivoire
             Name                                                   │   Expression          As of  In  Uncertain  Not listed  What it is                 │ Code
         ▸ ● Côte d’Ivoire                                          │   asian-talks | pact  now     4          0           4                             │   CI
           ● India                                                  │     asian-talks       now     3          0           2  Asian Talks: members       │ ISO alpha-3
           ● Sri Lanka                                              │     pact              now     2          0           6  Pact on Return: signatori… │   CIV
           ● Viet Nam                                               │ in 1 body that is over                                                             │ UN M49
                                                                    │     Body            Role       Since  As listed                                    │   384
                                                                    │   · Pact on Return  signatory  1985   Ivory Coast                                  │ Formal name
                                                                    │                                                                                    │   Republic of Côte d’Ivoire
                                                                    │                                                                                    │ In French
                                                                    │                                                                                    │   Côte d’Ivoire
                                                                    │                                                                                    │ In Spanish
                                                                    │                                                                                    │   Costa de Marfil
                                                                    │                                                                                    │ Status
                                                                    │                                                                                    │   UN member
                                                                    │                                                                                    │ Region
                                                                    │                                                                                    │   Africa, Western Africa
                                                                    │                                                                                    │ In the UN since
                                                                    │                                                                                    │   1960-09-20
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
                                                                    │                                                                                    │
         / filter  Enter open  Tab steps  Space mark  s sources  i about  @ as of  Backspace back  : commands  ? help  q quit  w brief  e write  x gaps
        cursor in row 3, column 1
        """#)
  }

  @Test func `a comparison`() throws {
    try expectScreen(
      #"<Space>/pact<Enter><Space><Esc>c"#, .wide,
      is: #"""
         fora  Compare › asian-talks · pact › Côte d’Ivoire                                                                                                             ✓ 2 marked · now · data to 24 June 2025
         1 in both · 0 only asian-talks · 1 only pact · ? 2 not known
             Name           Asian Talks    Pact on Return
         ▸ > Côte d’Ivoire  ·              ● signatory 1985
           ? India          ● member 2003  ?
           ? Sri Lanka      ● member 2003  ?
           = Viet Nam       ● member       ● signatory 1985




















































         / filter  Enter open  Space mark  s sources  i about  @ as of  Backspace back  : commands  ? help  q quit  e write  x gaps
        cursor in row 3, column 1
        """#)
  }

  @Test func `the keys`() throws {
    try expectScreen(
      #"?"#, .wide,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration                                                                                                                 now · data to 24 June 2025
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
           n                next match, next difference, or next empty cell of the coverage  not now: no search yet; * begins one
           N                previous match, difference or empty cell                         not now: no search yet; * begins one
           S                sort by a column; once more for the reverse order                sort
           C                choose the columns and their order                               columns
           @                show the situation on a date                                     as-of
           -                one year back; + and − mark who joined or left in between        year-back
           +                one year forward, in the end to now                              not now: this is now; - goes back a year
           =                list the parties of an expression: asean & bali-process          expression
         Mark and compare
           Space            mark the chosen row, or unmark it                                mark
           A                mark all rows shown, or unmark all                               mark-all
           I                swap marked and unmarked rows                                    invert-marks
           U                remove all marks, in other lists too                             not now: nothing is marked
           M                show only the marked rows                                        not now: nothing is marked here; Space marks a row
           c                compare the members of the marked bodies                         not now: mark two or more bodies with Space first
           P                paste a list of names, to see who they are and who is missing    paste
           a                compare the pasted list with a body                              not now: this is for a pasted list; P takes one
           D                compare a body's members, or a state's bodies, on two dates      compare-dates
           v                comparison as a matrix or with roles; coverage by theme or year  not now: this works in a coverage, or in a comparison: mark bodies with Space, then c
           d                only the differences, or all rows; of a coverage the gaps        not now: this works in a coverage, or in a comparison: mark bodies with Space, then c
           O                how many members the marked bodies share, pair by pair           not now: mark two or more bodies with Space first
           x                objectives of the Compact that its commitments leave out         gaps
         Lists
           1                bodies, with their members and commitments                       not now: this list is already shown
           2                states and organisations, with the bodies they are in            parties
           3                all commitments, with their details                              commitments
           4                all meetings                                                     meetings
           5                all documents                                                    documents
           6                all sources                                                      all-sources
           7                what changed, year by year                                       changes
           8                what sources disagree on                                         problems
           9                commitments counted by body and objective: the coverage          coverage
           0                the 23 objectives of the Compact, and who touched them           objectives


         Enter run  Esc close  ↑ ↓ choose  a…z search
        cursor in row 3, column 1
        """#)
  }
}
