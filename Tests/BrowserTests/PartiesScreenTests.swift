import Testing

@testable import Browser

/// States and organisations, where each sits and what it committed to.
struct PartiesScreenTests {
  @Test func `parties on a large screen: three panes`() throws {
    try expectScreen(
      #"2 /viet<Enter>"#, .large,
      is: #"""
         fora  States and organisations › Viet Nam                                                   now · data to 24 June 2025
         1 of 8 parties, filter: viet                   │ takes part in 3 bodies: member of 2, participant in 1 · in 1 body tha…
           Name                          Code    Bodies │     Body                         Role        Since As listed
         ▸ Viet Nam                      VN           3 │   ● Asian Talks                  member            Vietnam
                                                        │   ● Hội nghị Hà Nội              participant 2010
                                                        │   ● Red<U+001B>[31m<U+0007> <U+… member            Viet<U+001B>[2JNam
                                                        │   · Pact on Return               signatory   1985
                                                        │ 5 commitments that concern Viet Nam: ◐ 5 uncertain: not known since w…
                                                        │     Date       Body               Para.  Commitment
                                                        │   ◐ 1985       Pact on Return     ¶1     Take back one's own nationa…
                                                        │   ◐ 2003-04-03 Asian Talks        ¶4     License those who hire work…
                                                        │   ◐ 2003-04-03 Asian Talks        Art. 7 Meet every two years.
                                                        │   ◐ 2024-05    Asian Talks        ¶12    Bring home those who wish t…
                                                        │   ◐            Red<U+001B>[31m<U…        Its words are <U+2066>hidde…
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
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

  @Test func `parties on a normal screen: the list and one pane`() throws {
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

  @Test func `parties on a small screen: one pane`() throws {
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

  @Test func `a party's commitments have signs: named, member then, may be`() throws {
    try expectScreen(
      #"2 /sri<Enter><Tab><Tab>"#, .normal,
      is: #"""
         fora  States and organisations › Sri Lanka                    now · 2025-06-24
         1 of 8 parties, filter: sri    │ 4 commitments that concern Sri Lanka: 1 by na…
           Name                  Bodies │     Date       Commitment
         ▸ Sri Lanka                  1 │ ▸ ◐ 2003-04-03 License those who hire worker…
                                        │   ◐ 2003-04-03 Meet every two years.
                                        │   ★ 2024-05    Open a labour office in each …
                                        │   ● 2024-05    Bring home those who wish to …
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
         / filter  Enter open  Tab states  Space mark  s sources  i about  ? help
        cursor in row 3, column 34
        """#)
  }

  @Test func `a party that no source lists is not said to be in no body`() throws {
    try expectScreen(
      #"2 /unlisted<Enter><Tab>"#, .normal,
      is: #"""
         fora  States and organisations › Union of the Unlisted        now · 2025-06-24
         1 of 8 parties, filter: unlist…│ bodies not known
           Name                  Bodies │  No source that was read lists Union of the
         ▸ Union of the Unlisted        │  Unlisted in a body.
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
         / filter  Tab commitments  @ as of  Backspace back  : commands  ? help  q quit
        cursor in row 1, column 0
        """#)
  }

  @Test func `what is over is last, with its sign`() throws {
    try expectScreen(
      #"2 /german<Enter><Tab>"#, .normal,
      is: #"""
         fora  States and organisations › German Democratic Republic   now · 2025-06-24
         1 of 8 parties, filter: german │ out of 1
           Name                  Bodies │     Body         Role           Since
         ▸ East Germany                 │ ▸ · Asian Talks  former member  2003
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
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
}
