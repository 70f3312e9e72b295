import Testing

@testable import Browser

/// Commitments and their full text.
struct CommitmentsScreenTests {
  @Test func `commitments on a large screen: the list above, the text below`() throws {
    try expectScreen(
      #"3 j"#, .large,
      is: #"""
         fora  Commitments › Colombo Declaration ¶4                                                  now · data to 24 June 2025
         6 commitments in 4 documents, in our words
           Date       Body               Document                 Para.  Commitment
           1985       Pact on Return     Pact on Return           ¶1     Take back one's own nationals.
         ▸ 2003-04-03 Asian Talks        Colombo Declaration      ¶4     License those who hire workers, and take the licence …
           2003-04-03 Asian Talks        Colombo Declaration      Art. 7 Meet every two years.
           2024-05    Asian Talks        Delhi Plan of Action            Open a labour office in each other's capital.
           2024-05    Asian Talks        Delhi Plan of Action     ¶12    Bring home those who wish to return, with help to fin…
                      Red<U+001B>[31m<U… Paper<U+001B>]0;owned<U…        Its words are <U+2066>hidden<U+2069>: <U+001B>[8mnoth…
         Details, in our words
         Commitment, in our words License those who hire workers, and take the licence from those who charge the workers for
                                  it.
         Modality                 commits
        ›Document                 Colombo Declaration
         Paragraph                4
         Date                     2003-04-03
         Place                    Colombo
         Issuer                   Ministers
        ›Body                     Asian Talks on Labour Migration
         Parties                  all of the body's own
         Whom it concerns         uncertain: not known whether a member on its date (4): India, Sri Lanka, Viet Nam, East
                                  Germany
         Themes                   Recruitment
        ›Objective                6 Fair recruitment
         Address                  https://example.org/colombo
        ›Source                   Twenty years of the Asian Talks
         Identifier               colombo-2003-1

         The same body on the same objectives, the earliest first
         › 2024-05  Delhi Plan of Action  Open a labour office in each other's capital.









         / filter  Enter open  Tab text  Space mark  s sources  i about  @ as of  Backspace back  : commands  ? help  q quit
        cursor in row 4, column 1
        """#)
  }

  @Test func `commitments on a normal screen`() throws {
    try expectScreen(
      #"3 j"#, .normal,
      is: #"""
         fora  Commitments › Colombo Declaration ¶4                    now · 2025-06-24
         6 commitments in 4 documents, in our words
           Date       Body               Para.  Commitment
           1985       Pact on Return     ¶1     Take back one's own nationals.
         ▸ 2003-04-03 Asian Talks        ¶4     License those who hire workers, and ta…
           2003-04-03 Asian Talks        Art. 7 Meet every two years.
           2024-05    Asian Talks               Open a labour office in each other's c…
           2024-05    Asian Talks        ¶12    Bring home those who wish to return, w…
                      Red<U+001B>[31m<U…        Its words are <U+2066>hidden<U+2069>: …
         Details, in our words
         Commitment, in our words License those who hire workers, and take the licence
                                  from those who charge the workers for it.
         Modality                 commits
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
         / filter  Enter open  Tab text  Space mark  s sources  i about  ? help  q quit
        cursor in row 4, column 1
        """#)
  }

  @Test func `commitments on a small screen: one pane`() throws {
    try expectScreen(
      #"3 j"#, .small,
      is: #"""
         fora  Commitments › Colombo Declarati…
         6 commitments in 4 documents, in our w…
           Date       Commitment
           1985       Take back one's own nati…
         ▸ 2003-04-03 License those who hire w…
           2003-04-03 Meet every two years.
           2024-05    Open a labour office in …
           2024-05    Bring home those who wis…
                      Its words are <U+2066>hi…


         / filter  Enter open  Tab text  ? help
        cursor in row 4, column 1
        """#)
  }

  @Test func `on a small screen Enter brings the full text`() throws {
    try expectScreen(
      #"3 j <Enter>"#, .small,
      is: #"""
         fora  Commitments › Colombo Declarati…
         Details, in our words
        ▸Commitment,… License those who hire
                      workers, and take the
                      licence from those who
                      charge the workers for
                      it.
         Modality     commits
        ›Document     Colombo Declaration
         Paragraph    4
         Date         2003-04-03
         Enter open  / find  y copy  ? help
        cursor in row 2, column 0
        """#)
  }

  @Test func `a hostile commitment is shown, not obeyed`() throws {
    try expectScreen(
      #"3 G"#, .normal,
      is: #"""
         fora  Commitments › Paper<U+001B>]0;owned<U+0007> of no date  now · 2025-06-24
         6 commitments in 4 documents, in our words
           Date       Body               Para.  Commitment
           1985       Pact on Return     ¶1     Take back one's own nationals.
           2003-04-03 Asian Talks        ¶4     License those who hire workers, and ta…
           2003-04-03 Asian Talks        Art. 7 Meet every two years.
           2024-05    Asian Talks               Open a labour office in each other's c…
           2024-05    Asian Talks        ¶12    Bring home those who wish to return, w…
         ▸            Red<U+001B>[31m<U…        Its words are <U+2066>hidden<U+2069>: …
         Details, in our words
         Commitment, in our words Its words are <U+2066>hidden<U+2069>:
                                  <U+001B>[8mnothing<U+001B>[m.
         Modality                 reports
        ›Document                 Paper<U+001B>]0;owned<U+0007> of no date
        ›Body                     Red<U+001B>[31m<U+0007> <U+202E>body
         Parties                  all of the body's own
         Whom it concerns         uncertain: not known whether a member on its date
                                  (1): Viet Nam
         Address                  https://example.org/<U+001B>]8;;
        ›Source                   Title<U+001B>[2J
         Identifier               undated-1


         / filter  Enter open  Tab text  Space mark  s sources  i about  ? help  q quit
        cursor in row 8, column 1
        """#)
  }
}
