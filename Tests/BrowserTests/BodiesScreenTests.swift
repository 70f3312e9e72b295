import Testing

@testable import Browser

/// Bodies, their members and their commitments.
struct BodiesScreenTests {
  @Test func `bodies on a large screen: three panes`() throws {
    try expectScreen(
      #""#, .large,
      is: #"""
         fora  Bodies › Asian Talks                                                            now · newest evidence 2025-06-24
         7 bodies                                       │ 3 states · stated: 4 states · list of 2024-02 · 1 observer
         ▸ Asian Talks               rcp     2003    3 !│   ● India                            ★ member; chair        2003
           Conference of the Direct… group              │   ● Sri Lanka                          member; former chair 2003
           Hội nghị Hà Nội           conf    2010    1  │   ● Viet Nam                           member
           Lake Forum                forum   1998       │   ○ Japan                              observer             2010
           Pact on Return            accord  1985    2  │   ○ International Organization for …   secretariat
           Red<U+001B>[31m<U+0007> … review          1  │   · German Democratic Republic         former member        2003
           東アジア移民対話          global  2015    1  │
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
                                                        │ 4 commitments in 2 documents
                                                        │   2003-04-03 ¶4      License those who hire workers, and take the lic…
                                                        │   2003-04-03 Art. 7  Meet every two years.
                                                        │   2024-05            Open a labour office in each other's capital.
                                                        │   2024-05    ¶12     Bring home those who wish to return, with help t…
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
         ! [1] counts 4 members, [2] names 3; Viet Nam is only in the first.
         / filter  Enter open  Tab pane  s sources  i about  @ as of  ? help  q quit  1 2 3 bodies, states, commitments
        cursor in row 2, column 1
        """#)
  }

  @Test func `bodies on a normal screen: the list and one pane`() throws {
    try expectScreen(
      #""#, .normal,
      is: #"""
         fora  Bodies › Asian Talks                    now · newest evidence 2025-06-24
         7 bodies                       │ 3 states · stated: 4 states · list of 2024-02…
         ▸ Asian Talks       2003    3 !│   ● India               ★ member; chair
           Conference of th…            │   ● Sri Lanka             member; former chair
           Hội nghị Hà Nội   2010    1  │   ● Viet Nam              member
           Lake Forum        1998       │   ○ Japan                 observer
           Pact on Return    1985    2  │   ○ International Orga…   secretariat
           Red<U+001B>[31m<…         1  │   · German Democratic …   former member
           東アジア移民対話  2015    1  │
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
         ! [1] counts 4 members, [2] names 3; Viet Nam is only in the first.
         / filter  Enter open  Tab pane  s sources  i about  @ as of  ? help  q quit
        cursor in row 2, column 1
        """#)
  }

  @Test func `bodies on a small screen: one pane`() throws {
    try expectScreen(
      #""#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         7 bodies
         ▸ Asian Talks               2003    3 !
           Conference of the Direct…
           Hội nghị Hà Nội           2010    1
           Lake Forum                1998
           Pact on Return            1985    2
           Red<U+001B>[31m<U+0007> …         1
           東アジア移民対話          2015    1

         ! [1] counts 4 members, [2] names 3; V…
         / filter  Enter open  Tab pane  ? help
        cursor in row 2, column 1
        """#)
  }

  @Test func `on a normal screen Tab brings the commitments in the members' place`() throws {
    try expectScreen(
      #"<Tab><Tab>"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks                    now · newest evidence 2025-06-24
         7 bodies                       │ 4 commitments in 2 documents
         ▸ Asian Talks       2003    3 !│ ▸ 2003-04-03 License those who hire workers, …
           Conference of th…            │   2003-04-03 Meet every two years.
           Hội nghị Hà Nội   2010    1  │   2024-05    Open a labour office in each oth…
           Lake Forum        1998       │   2024-05    Bring home those who wish to ret…
           Pact on Return    1985    2  │
           Red<U+001B>[31m<…         1  │
           東アジア移民対話  2015    1  │
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
         ! [1] counts 4 members, [2] names 3; Viet Nam is only in the first.
         / filter  Enter open  Tab pane  s sources  i about  @ as of  ? help  q quit
        cursor in row 2, column 34
        """#)
  }

  @Test func `on a small screen Tab brings the members`() throws {
    try expectScreen(
      #"<Tab>"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         3 states · stated: 4 states · list of …
         ▸ ● India        ★ member; chair
           ● Sri Lanka      member; former chair
           ● Viet Nam       member
           ○ Japan          observer
           ○ Internation…   secretariat
           · German Demo…   former member


         ! [1] counts 4 members, [2] names 3; V…
         / filter  Enter open  Tab pane  ? help
        cursor in row 2, column 1
        """#)
  }

  @Test func `where nobody is known to sit, the screen says that it is not known`() throws {
    try expectScreen(
      #"/lake<Enter>"#, .normal,
      is: #"""
         fora  Bodies › Lake Forum                     now · newest evidence 2025-06-24
         1 of 7  / lake                 │ Members
         ▸ Lake Forum        1998       │  Who sits here is not known: no source with a
                                        │  list was found.
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
         / filter  Enter open  Tab pane  s sources  i about  @ as of  ? help  q quit
        cursor in row 2, column 1
        """#)
  }

  @Test func `a body without commitments does not say that there are none`() throws {
    try expectScreen(
      #"/lake<Enter><Tab><Tab>"#, .normal,
      is: #"""
         fora  Bodies › Lake Forum                     now · newest evidence 2025-06-24
         1 of 7  / lake                 │ Commitments
         ▸ Lake Forum        1998       │  No commitments are recorded; that does not
                                        │  mean that there are none.
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
         / filter  Tab pane  @ as of  ? help  q quit  1 2 3 bodies, states, commitments
        no cursor
        """#)
  }

  @Test func `hostile text is shown, not obeyed`() throws {
    try expectScreen(
      #"/red<Enter>"#, .normal,
      is: #"""
         fora  Bodies › Red<U+001B>[31m<U+0007> <U+20… now · newest evidence 2025-06-24
         1 of 7  / red                  │ 1 state · undated list
         ▸ Red<U+001B>[31m<…         1  │   ● Viet Nam              member
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
         / filter  Enter open  Tab pane  s sources  i about  @ as of  ? help  q quit
        cursor in row 2, column 1
        """#)
  }

  @Test func `wide letters keep the columns in their places`() throws {
    try expectScreen(
      #"/東アジア<Enter><Tab>"#, .normal,
      is: #"""
         fora  Bodies › 東アジア移民対話               now · newest evidence 2025-06-24
         1 of 7  / 東アジア             │ 1 state · as stated · list of 2015
         ▸ 東アジア移民対話  2015    1  │ ▸ ● Japan                 member
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
         / filter  Enter open  Tab pane  s sources  i about  @ as of  ? help  q quit
        cursor in row 2, column 34
        """#)
  }

  @Test func `a name that is too long is cut`() throws {
    try expectScreen(
      #"/cdas<Enter>"#, .large,
      is: #"""
         fora  Bodies › Conference of the Directors of All Services                            now · newest evidence 2025-06-24
         1 of 7  / cdas                                 │ Members
         ▸ Conference of the Direct… group              │  Who sits here is not known: no source with a list was found.
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
                                                        │ Commitments
                                                        │  No commitments are recorded; that does not mean that there are none.
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
         / filter  Enter open  Tab pane  s sources  i about  @ as of  ? help  q quit  1 2 3 bodies, states, commitments
        cursor in row 2, column 1
        """#)
  }

  @Test func `columns that have no room are left out, the last first`() throws {
    try expectScreen(
      #"<Tab> j j"#, Size(columns: 60, rows: 10),
      is: #"""
         fora  Bodies › Asian Tal… now · newest evidence 2025-06-24
         7 bodies               │ 3 states · stated: 4 states · lis…
         ▸ Asian Talks 2003    3│   ● India                        ★
           Conference…          │   ● Sri Lanka
           Hội nghị H… 2010    1│ ▸ ● Viet Nam
           Lake Forum  1998     │   ○ Japan
           Pact on Re… 1985    2│   ○ International Organization …
           Red<U+001B…         1│   · German Democratic Republic
         ! [1] counts 4 members, [2] names 3; Viet Nam is only in t…
         / filter  Enter open  Tab pane  s sources  i about  ? help
        cursor in row 4, column 26
        """#)
  }
}
