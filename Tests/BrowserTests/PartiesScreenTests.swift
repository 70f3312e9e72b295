import Testing

@testable import Browser

/// States and organisations, where each sits and what it committed to.
struct PartiesScreenTests {
  @Test func `parties on a large screen: three panes`() throws {
    try expectScreen(
      #"2 /viet<Enter>"#, .large,
      is: #"""
         fora  States and organisations › Viet Nam                                                     now · data to 2025-06-24
         1 of 8 parties, filter: viet                   │ takes part in 4 bodies
         ▸ Viet Nam                      VN           4 │   ● Asian Talks          member                          Vietnam
                                                        │   ● Hội nghị Hà Nội      participant          2010
                                                        │   ● Pact on Return       signatory            1985
                                                        │   ● Red<U+001B>[31m<U…   member                          Viet<U+001B…
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │ 5 commitments that concern Viet Nam: ◐ 5 uncertain: not known since w…
                                                        │   ◐ 2003-04-03 Asian Talks        ¶4      License those who hire wor…
                                                        │   ◐ 2003-04-03 Asian Talks        Art. 7  Meet every two years.
                                                        │   ◐ 2024-05    Asian Talks        ¶12     Bring home those who wish …
                                                        │   ◐ 1985       Pact on Return     ¶1      Take back one's own nation…
                                                        │   ◐            Red<U+001B>[31m<U…         Its words are <U+2066>hidd…
                                                        │
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
        cursor in row 2, column 1
        """#)
  }

  @Test func `parties on a normal screen: the list and one pane`() throws {
    try expectScreen(
      #"2"#, .normal,
      is: #"""
         fora  States and organisations › Côte d’Ivoire                now · 2025-06-24
         8 states and organisations     │ takes part in 1 body
         ▸ Côte d’Ivoire              1 │   ● Pact on Return       signatory       1985
           German Democratic Repub…     │
           India                      1 │
           Japan                      2 │
           Sri Lanka                  1 │
           Viet Nam                   4 │
           International Organizat…   1 │
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
                                        │
         / filter  Enter open  Tab bodies  Space mark  s sources  i about  ? help
        cursor in row 2, column 1
        """#)
  }

  @Test func `parties on a small screen: one pane`() throws {
    try expectScreen(
      #"2"#, .small,
      is: #"""
         fora  States and organisations › Côte…
         8 states and organisations
         ▸ Côte d’Ivoire         CI           1
           German Democratic Re… DDDE
           India                 IN           1
           Japan                 JP           2
           Sri Lanka             LK           1
           Viet Nam              VN           4
           International Organi… iom          1
           Union of the Unlisted nowhere

         / filter  Enter open  i about  ? help
        cursor in row 2, column 1
        """#)
  }

  @Test func `a party's commitments have signs: named, member then, may be`() throws {
    try expectScreen(
      #"2 /sri<Enter><Tab><Tab>"#, .normal,
      is: #"""
         fora  States and organisations › Sri Lanka                    now · 2025-06-24
         1 of 8 parties, filter: sri    │ 4 commitments that concern Sri Lanka: 1 by na…
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
                                        │
         / filter  Enter open  Tab states  Space mark  s sources  i about  ? help
        cursor in row 2, column 34
        """#)
  }

  @Test func `a party that no source lists is not said to be in no body`() throws {
    try expectScreen(
      #"2 /unlisted<Enter><Tab>"#, .normal,
      is: #"""
         fora  States and organisations › Union of the Unlisted        now · 2025-06-24
         1 of 8 parties, filter: unlist…│ bodies not known
         ▸ Union of the Unlisted        │  No source that was read lists Union of the
                                        │  Unlisted in a body.
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
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
         ▸ German Democratic Repub…     │ ▸ · Asian Talks          former member   2003
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
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
        cursor in row 2, column 34
        """#)
  }
}
