import Testing

@testable import Browser

/// Bodies, their members and their commitments.
struct BodiesScreenTests {
  @Test func `bodies on a large screen: three panes`() throws {
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

  @Test func `bodies on a normal screen: the list and one pane`() throws {
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

  @Test func `bodies on a small screen: one pane`() throws {
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

  @Test func `on a normal screen Tab brings the commitments in the members' place`() throws {
    try expectScreen(
      #"<Tab><Tab>"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         7 bodies                       │ 4 commitments of Asian Talks, from its 2 docu…
           Name            Year Memb.   │   Date       Commitment
         ▸ Asian Talks     2003     3 ! │ ▸ 2003-04-03 License those who hire workers,…
           CDASMMRREE                   │   2003-04-03 Meet every two years.
           Hội nghị Hà Nội 2010     1   │   2024-05    Open a labour office in each ot…
           Lake Forum      1998         │   2024-05    Bring home those who wish to re…
           Pact on Return  1985     2   │
           Red<U+001B>[31…          1   │
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
         / filter  Enter open  Tab checks  Space mark  s sources  i about  ? help
        cursor in row 3, column 34
        """#)
  }

  @Test func `on a small screen Tab brings the members`() throws {
    try expectScreen(
      #"<Tab>"#, .small,
      is: #"""
         fora  Bodies › Asian Talks
         3 states · stated: 4 states · list of …
             Name                 Role
         ▸ ● India              ★ member; chair
           ● Sri Lanka            member
           ● Viet Nam             member
           ○ IOM                  secretariat
           ○ Japan                observer
           · East Germany         former member

         ! Asian Talks (2024) counts 4 members,…
         / filter  Enter open  i about  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `where nobody is known to sit, the screen says that it is not known`() throws {
    try expectScreen(
      #"/lake<Enter>"#, .normal,
      is: #"""
         fora  Bodies › Lake Forum                                     now · 2025-06-24
         1 of 7 bodies, filter: lake    │ members not known
           Name            Year Memb.   │  It is not known who takes part in Lake
         ▸ Lake Forum      1998         │  Forum: no source with a list was found.
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
         / filter  Enter open  Tab members  Space mark  s sources  i about  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `a body without commitments does not say that there are none`() throws {
    try expectScreen(
      #"/lake<Enter><Tab><Tab>"#, .normal,
      is: #"""
         fora  Bodies › Lake Forum                                     now · 2025-06-24
         1 of 7 bodies, filter: lake    │ 0 commitments of Lake Forum
           Name            Year Memb.   │  No commitment of Lake Forum is recorded;
         ▸ Lake Forum      1998         │  that does not mean that there is none.
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
         / filter  Tab checks  @ as of  : commands  ? help  q quit  w brief  e write
        cursor in row 1, column 0
        """#)
  }

  @Test func `hostile text is shown, not obeyed`() throws {
    try expectScreen(
      #"/red<Enter>"#, .normal,
      is: #"""
         fora  Bodies › Red<U+001B>[31m<U+0007> <U+202E>body           now · 2025-06-24
         1 of 7 bodies, filter: red     │ 1 state · undated list
           Name            Year Memb.   │     Name      Role
         ▸ Red<U+001B>[31…          1   │   ● Viet Nam  member
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
         / filter  Enter open  Tab members  Space mark  s sources  i about  ? help
        cursor in row 3, column 1
        """#)
  }

  @Test func `wide letters keep the columns in their places`() throws {
    try expectScreen(
      #"/東アジア<Enter><Tab>"#, .normal,
      is: #"""
         fora  Bodies › 東アジア移民対話                               now · 2025-06-24
         1 of 7 bodies, filter: 東アジア│ 1 state · matches the stated count · list of …
           Name            Year Memb.   │     Name   Role    Since
         ▸ 東アジア移民対… 2015     1   │ ▸ ● Japan  member  2015
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
         / filter  Enter open  Tab commitments  Space mark  s sources  i about  ? help
        cursor in row 3, column 34
        """#)
  }

  @Test func `a name that is too long is cut`() throws {
    try expectScreen(
      #"/cdas<Enter>"#, .large,
      is: #"""
         fora  Bodies › Conference of the Directors of All Services  Conference of the Directors o…  now · data to 24 June 2025
         1 of 7 bodies, filter: cdas                    │ members not known
           Name                     Kind   Year Memb.   │  It is not known who takes part in Conference of the Directors of All
         ▸ CDASMMRREE               group               │  Services that Deal with Matters of Migration, of Refugees, of Return
                                                        │  and of Everything Else: no source with a list was found.
                                                        │
                                                        │ 0 commitments of Conference of the Directors of All Services
                                                        │  No commitment of Conference of the Directors of All Services is
                                                        │  recorded; that does not mean that there is none.
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
         / filter  Enter open  Tab members  Space mark  s sources  i about  @ as of  : commands  ? help  q quit  w brief
        cursor in row 3, column 1
        """#)
  }

  @Test func `columns that have no room are left out, the last first`() throws {
    try expectScreen(
      #"<Tab> j j"#, Size(columns: 60, rows: 10),
      is: #"""
         fora  Bodies › Asian Talks                now · 2025-06-24
         7 bodies               │ 3 states · stated: 4 states · lis…
           Name            Year │     Name            Role
         ▸ Asian Talks     2003 │   ● India         ★ member; chair
           CDASMMRREE           │   ● Sri Lanka       member
           Hội nghị Hà Nội 2010 │ ▸ ● Viet Nam        member
           Lake Forum      1998 │   ○ IOM             secretariat
           Pact on Return  1985 │   ○ Japan           observer
         ! Asian Talks (2024) counts 4 members, IOM (2023) names 3;…
         / filter  Enter open  Tab commitments  Space mark  ? help
        cursor in row 5, column 26
        """#)
  }
}
