import Testing

@testable import Browser

/// Help, sources, all that is known, the filter's prompt, messages.
struct PageScreenTests {
  @Test func `the filter's prompt shows what is typed and how many rows are left`() throws {
    try expectScreen(
      #"/asian<Space>"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         1 of 7 bodies, filter: asian   │ 3 states · stated: 4 states · list of 2024-02…
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
         / asian    1 of 7   Enter apply  Esc clear  Tab member: party: chair: body:
        cursor in row 23, column 9
        """#)
  }

  @Test func `the filter's prompt on a small screen`() throws {
    try expectScreen(
      #"/asian"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         1 of 7 bodies, filter: asian
           Name             Kind   Year Memb.
         ▸ Asian Talks      rcp    2003     3 !






         ! Asian Talks (2024) counts 4 members,…
         / asian   1 of 7   Enter apply  Esc cl…
        cursor in row 11, column 8
        """#)
  }

  @Test func `a filter without a result says so and how to leave`() throws {
    try expectScreen(
      #"/zzz<Enter>"#, .normal,
      is: #"""
         fora  Bodies                                                  now · 2025-06-24
         0 of 7 bodies, filter: zzz     │
          No match for “zzz”.           │
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
         / filter  Tab checks  @ as of  : commands  ? help  q quit  e write
        cursor in row 1, column 0
        """#)
  }

  @Test func `while a filter without a result is typed`() throws {
    try expectScreen(
      #"/zzz"#, .small,
      is: #"""
         fora  Bodies
         0 of 7 bodies, filter: zzz
          No match for “zzz”.








         / zzz   0 of 7   Enter apply  Esc clear
        cursor in row 11, column 6
        """#)
  }

  @Test func `a kept filter stays in the title`() throws {
    try expectScreen(
      #"/talks<Enter>"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         1 of 7 bodies, filter: talks   │ 3 states · stated: 4 states · list of 2024-02…
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
         / filter  Enter open  Tab members  Space mark  s sources  i about  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `help on a large screen`() throws {
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

  @Test func `help on a small screen, further down`() throws {
    try expectScreen(
      #"? <PgDn>"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         Keys:
           Down j           next row           …
           Up k             previous row       …
           PgDn ^D ^F       page down          …
           PgUp ^U ^B       page up            …
           g Home           first row          …
         ▸ G End            last row           …
           last row: last


         Enter run  Esc close  ↑ ↓ choose
        cursor in row 7, column 1
        """#)
  }

  @Test func `a member's sources: what each says, address, date, disagreement`() throws {
    try expectScreen(
      #"<Tab> j j s"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         Sources: Viet Nam in Asian Talks

        ▸[1] member, as “Vietnam”
             Members of the Asian Talks
             Asian Talks · as of 2024-02
             https://example.org/members

         What sources disagree on

         ! count                  Asian Talks (2024) counts 4 members, IOM (2023) names
                                  3; Viet Nam is only in the first.
                                  [1] Asian Talks, 2024-02: https://example.org/members
                                  [2] IOM, 2023: https://example.org/twenty/years









         Enter open  / find  y copy  Y copy all  e write  o web  i about  Esc close
        cursor in row 3, column 0
        """#)
  }

  @Test func `sources of a body`() throws {
    try expectScreen(
      #"s"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         Sources: Asian Talks

        ▸[1] founding
             Members of the Asian Talks
             Asian Talks · as of 2024-02
             https://example.org/members

        ›[2] summary
             Twenty years of the Asian Talks
             IOM · as of 2023
             https://example.org/twenty/years
             Read as a stored copy.

        ›[1] secretariat
             Members of the Asian Talks
             Asian Talks · as of 2024-02
             https://example.org/members

        ›[1] states a count of 4: members
             Members of the Asian Talks
             Asian Talks · as of 2024-02
             https://example.org/members
         Enter open  / find  y copy  Y copy all  e write  o web  i about  Esc close
        cursor in row 3, column 0
        """#)
  }

  @Test func `sources on a small screen`() throws {
    try expectScreen(
      #"<Tab> s"#, .small,
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

  @Test func `sources of a hostile row`() throws {
    try expectScreen(
      #"/red<Enter><Tab> s"#, .normal,
      is: #"""
         fora  Bodies › Red<U+001B>[31m<U+0007> <U+202E>body           now · 2025-06-24
         Sources: Viet Nam in Red<U+001B>[31m<U+0007> <U+202E>body

        ▸[1] member, as “Viet<U+001B>[2JNam”
             Title<U+001B>[2J
             Publisher<U+202E> · no date given
             https://example.org/<U+001B>]8;;
















         Enter open  / find  y copy  Y copy all  e write  o web  i about  Esc close
        cursor in row 3, column 0
        """#)
  }

  @Test func `all that is known of a body`() throws {
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

  @Test func `all that is known of a body on a small screen`() throws {
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

  @Test func `all that is known of a party`() throws {
    try expectScreen(
      #"2 /viet<Enter> i"#, .normal,
      is: #"""
         fora  States and organisations › Viet Nam                     now · 2025-06-24
         Viet Nam
        ▸Code                     VN
         ISO alpha-3              VNM
         UN M49                   704
         Formal name              Socialist Republic of Viet Nam
         In French                Viet Nam
         In Spanish               Viet Nam
         Other names              Vietnam; Việt Nam
         Status                   UN member
         Region                   Asia, South-eastern Asia
         In the UN since          1977-09-20

         Bodies
         › ● Asian Talks                          member            Vietnam
         › ● Hội nghị Hà Nội                      participant 2010
         › ● Red<U+001B>[31m<U+0007> <U+202E>body member            Viet<U+001B>[2JNam
         › · Pact on Return                       signatory   1985





         / find  y copy  Y copy all  e write  o web  s sources  @ as of  w brief
        cursor in row 2, column 0
        """#)
  }

  @Test func `Enter on a body in the list shows all that is known`() throws {
    try expectScreen(
      #"/pact<Enter><Enter>"#, .normal,
      is: #"""
         fora  Bodies › Pact on Return                                 now · 2025-06-24
         Pact on Return
        ▸Identifier               pact
         Short name               Pact on Return
         Acronym                  PoR
         Kind                     agreement
         Status                   ended
         Regions                  Africa; Europe
         Established              1985
         Summary                  A pact of two.
         Themes                   Return and reintegration

         Members
         › ● Côte d’Ivoire  signatory  1985   Ivory Coast
         › ● Viet Nam       signatory  1985

         Documents
         › 1985  agreement  Pact on Return

         Commitments
         › 1985  ¶1     Take back one's own nationals.


         / find  y copy  Y copy all  e write  s sources  Backspace back  w brief
        cursor in row 2, column 0
        """#)
  }

  @Test func `a key without a command says so`() throws {
    try expectScreen(
      #"z"#, .normal,
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
         z does nothing here; ? lists the keys
        cursor in row 3, column 1
        """#)
  }

  @Test func `a command that cannot run gives its reason`() throws {
    try expectScreen(
      #"<Backspace>"#, .normal,
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
         nothing to go back to; q leaves the program
        cursor in row 3, column 1
        """#)
  }

  @Test func `after an opening the header shows the way`() throws {
    try expectScreen(
      #"<Tab><Enter><Tab><Enter>"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks › India › Colombo Declaration ¶4   now · 2025-06-24
         4 commitments that concern India: 1 by name, 1 as a member on the date, ◐ 2 un…
             Date       Body        Para.  Commitment
         ▸ ◐ 2003-04-03 Asian Talks ¶4     License those who hire workers, and take th…
           ◐ 2003-04-03 Asian Talks Art. 7 Meet every two years.
           ★ 2024-05    Asian Talks        Open a labour office in each other's capita…
           ● 2024-05    Asian Talks ¶12    Bring home those who wish to return, with h…
         Details, in our words
         Commitment, in our words License those who hire workers, and take the licence
                                  from those who charge the workers for it.
         Modality                 commits
         Ties the party           uncertain: not known whether a member on its date
        ›Document                 Colombo Declaration
         Paragraph                4
         Date                     2003-04-03
         Place                    Colombo
         Issuer                   Ministers
        ›Body                     Asian Talks on Labour Migration
         Parties                  all of the body's own
         Whom it concerns         uncertain: not known whether a member on its date
                                  (4): India, Sri Lanka, Viet Nam, East Germany
         Themes                   Recruitment
        ›Objective                6 Fair recruitment
         / filter  Enter open  Tab text  Space mark  s sources  i about  ? help  q quit
        cursor in row 3, column 1
        """#)
  }
}
