import Testing

@testable import Browser

/// What each place of a screen is, a letter an ink: `T` title, `F` title of the pane that keys act
/// on, `q` quiet, `M` marker, `K` key, `W` warning, `i` in, `b` beside or may be, `I` typed, `m`
/// found, `x` marked, `+` came, `−` left, `s` stale, `d` difference.
struct InkTests {
  @Test func `a list and what belongs to its row`() throws {
    try expectInks(
      #""#, .normal,
      is: #"""
         FFFF  ...... . ..... .....  qqqqq qqqqq qq qqqqqq qqqqqqqqq   qqq q qqqqqqqqqq
         F FFFFFF                       q T TTTTTT T TTTTTTT T TTTTTT T TTTT TT TTTTTTTT
           tttt            tttt ttttt   q     tttt                  tttt          ttttt
         M ..... .....     ....     . W q   . .....               i ....... ..... qqqq
           ..........                   q   . ... .....             qqqqqq        qqqq
           ... .... .. ... ....     .   q   . .... ...              qqqqqq
           .... .....      ....         q   b ...                   ...........
           .... .. ......  ....     .   q   b .....                 ........      qqqq
           ...............          .   q   b .... .......          ...... ...... qqqq
           ............... ....     .   q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
         W WWWWW WWWWW WWWWWW WWWWWW W WWWWWWWW WWW WWWWWW WWWWW WW WWWW WWW WW WWWW WW
           WWW WWWWWW
         K qqqqqq  KKKKK qqqq  KKK qqqqqqq  KKKKK qqqq  K qqqqqqq  K qqqqq  K qqqq
        """#)
  }

  @Test func `what a filter found`() throws {
    try expectInks(
      #"/talk"#, .normal,
      is: #"""
         FFFF  ...... . ..... .....  qqqqq qqqqq qq qqqqqq qqqqqqqqq   qqq q qqqqqqqqqq
         F FF F FFFFFFF FFFFFFF FFFF    q T TTTTTT T TTTTTTT T TTTTTT T TTTT TT TTTTTTTT
           tttt            tttt ttttt   q     tttt                  tttt          ttttt
         M ..... mmmm.     ....     . W q   . .....               i ....... ..... qqqq
                                        q   . ... .....             qqqqqq        qqqq
                                        q   . .... ...              qqqqqq
                                        q   b ...                   ...........
                                        q   b .....                 ........      qqqq
                                        q   b .... .......          ...... ...... qqqq
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
         W WWWWW WWWWW WWWWWW WWWWWW W WWWWWWWW WWW WWWWWW WWWWW WW WWWW WWW WW WWWW WW
           WWW WWWWWW
         K IIII   q qq q   qqqqq qqqqq  qqq qqqqq
        """#)
  }

  @Test func `an unfinished filter`() throws {
    try expectInks(
      #"/talk<Space>year:"#, .normal,
      is: #"""
         FFFF  ...... . ..... .....  qqqqq qqqqq qq qqqqqq qqqqqqqqq   qqq q qqqqqqqqqq
         F FF F FFFFFFF FFFFFFF FFFF FFFq T TTTTTT T TTTTTTT T TTTTTT T TTTT TT TTTTTTTT
           tttt            tttt ttttt   q     tttt                  tttt          ttttt
         M sssss mmmms     ssss     s s q   . .....               i ....... ..... qqqq
                                        q   . ... .....             qqqqqq        qqqq
                                        q   . .... ...              qqqqqq
                                        q   b ...                   ...........
                                        q   b .....                 ........      qqqq
                                        q   b .... .......          ...... ...... qqqq
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
         W WWWWW WWWWW WWWWWW WWWWWW W WWWWWWWW WWW WWWWWW WWWWW WW WWWW WWW WW WWWW WW
           WWW WWWWWW
         K IIII IIIII   W WWWWW WW WWWWWWW WWWWW WWWWWWWW WWWWW WW WWWWW WWWWW WWW WW WW
        """#)
  }

  @Test func `a search in the states`() throws {
    try expectInks(
      #"2*viet<Enter>"#, .normal,
      is: #"""
         FFFF  ...... ... ............. . .... ...                     qqq q qqqqqqqqqq
         F FFFFFF FFF FFFFFFFFFFFFF     q TTTTT TTTT TT T TTTTTTT TTTTTT TT TT TTTTTTTTT
           tttt                  tttttt q     tttt                    tttt        ttttt
           .... ........                q   . ..... .....             qqqqqq
           .... .......                 q   . ... .... .. ...         qqqqqqqqqqq qqqq
           .....                      . q   . ....................... qqqqqq
           .....                      . q   b .... .. ......          qqqqqqqqq   qqqq
           ... .....                  . q
         M mmmm ...                   . q
           ...                        . q
           ..... .. ... ........        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
         K qqqqqq  KKKKK qqqq  KKK qqqqqq  KKKKK qqqq  K qqqqqqq  K qqqqq  K qqqq
        """#)
  }

  @Test func `marked rows`() throws {
    try expectInks(
      #"<Space><Space>"#, .normal,
      is: #"""
         FFFF  ...... . ... .... .. ...                   q q qqqqqq q qqq q qqqqqqqqqq
         F FFFFFF                       q T TTTTT TTTTTTTTTTTTTT T TTTTTTT TTTT
           tttt            tttt ttttt   q     tttt      tttt         ttttt
          x..... .....     ....     . W q   . .... ...  qqqqqqqqqqq  qqqq
          x..........                   q
         M ... .... .. ... ....     .   q
           .... .....      ....         q
           .... .. ......  ....     .   q
           ...............          .   q
           ............... ....     .   q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
         K qqqqqq  KKKKK qqqq  KKK qqqqqqq  KKKKK qqqq  K qqqqqqq  K qqqqqqq  K qqqq
        """#)
  }

  @Test func `a step in time: who came`() throws {
    try expectInks(
      #"/asian<Enter>@2009<Enter>+"#, .normal,
      is: #"""
         FFFF  W WWWW  ...... . ..... .....  qqqqq qqqqq qq qqqqqq qqqqqqqq  qqqqqqqqqq
         F FF F FFFFFFF FFFFFFF FFFFF   q T TTTTTT T T T TTTTTT TTTTTT TTTT TT TTTTT TTT
           tttt              tttt ttttt q     tttt                  tttt          ttttt
         M mmmmm .....       ....    .. q   . .....                 qqqqqq        qqqq
                                        q   . ... .....             qqqqqq        qqqq
                                        q   b ...                   ............
                                        q+  + +++++                 +++++++++     ++++
                                        q   b .... ...              .......
                                        q   b .... .......          ...... ...... qqqq
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
           qqqqq qqqqq qqqqqq qqqqqq q qqqqqqqq qqq qqqqqq qqqqq qq qqqq qqq qq qqqq qq
           qqq qqqqqq
         K qqqqqq  KKKKK qqqq  KKK qqqqqqq  KKKKK qqqq  K qqqqqqq  K qqqqq  K qqqq
        """#)
  }

  @Test func `a step in time: who left`() throws {
    try expectInks(
      #"/asian<Enter>@2003<Enter>+"#, .normal,
      is: #"""
         FFFF  W WWWW  ...... . ..... .....  qqqqq qqqqq qq qqqqqq qqqqqqqq  qqqqqqqqqq
         F FF F FFFFFFF FFFFFFF FFFFF   q T TTTTTT T T T TTTTTT TTTTT T T T TTTTTTTTT TT
           tttt              tttt ttttt q     tttt                 tttt           ttttt
         M mmmmm .....       ....    .. q   . .....                qqqqqq         qqqq
                                        q   . ... .....            ....... ...... qqqq
                                        q−  − −−−− −−−−−−−         −−−−−−−        −−−−
                                        q   b ...                  ............
                                        q   b .... ...             .......
                                        q   b .....                ..... ........ qqqq
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
                                        q
           qqqqq qqqqq qqqqqq qqqqqq q qqqqqqqq qqq qqqqqq qqqqq qq qqqq qqq qq qqqq qq
           qqq qqqqqq
         K qqqqqq  KKKKK qqqq  KKK qqqqqqq  KKKKK qqqq  K qqqqqqq  K qqqqq  K qqqq
        """#)
  }

  @Test func `a comparison`() throws {
    try expectInks(
      #"<Space>/pact<Enter><Space><Esc>c"#, .normal,
      is: #"""
         FFFF  ....... . ........... . .... . .... ...... q q qqqqqq q qqq q qqqqqqqqqq
         F FF FFFF F F FFFF FFFFFFFFFFF F F FFFF FFFF F F F FFF FFFFF
             tttt           ttttt ttttt    tttt tt tttttt
         M d .... ........  .              . ......... ....
           d .....          . ...... ....  .
           d ... .....      . ...... ....  .
           q .... ...       . ......       . ......... ....
















         K qqqqqq  KKKKK qqqq  KKKKK qqqq  K qqqqqqq  K qqqqq  K qq qq  K qqqq  K qqqq
        """#)
  }

  @Test func `a page with links`() throws {
    try expectInks(
      #"i"#, .normal,
      is: #"""
         FFFF  ...... . ..... .....  qqqqq qqqqq qq qqqqqq qqqqqqqqq   qqq q qqqqqqqqqq
         FFFFF FFFFF FF FFFFFF FFFFFFFFF
        Mqqqqqqqqqq               ...........
         qqqqq qqqq               ..... .....
         qqqqqqq                  ....
         qqqq                     ........ ............ .......
         qqqqqq                   ......
         qqqqqqq                  ....
         qqqqqqqqqqq              ..........
         qqqqqq                   ..... ....... .. .......
         qqqqqqq                  ......... .. ......... .. ...... .... ..... ...
                                  ...... ... ..... .. ... ....... ... ...... .... ...
                                  ....... .....
         qqqqqq                   ............ ...... ... .............
         qqqqqqqqqqq              ....... ....
         qqqqqqq                  .. .... ..... .......
                                  ................
         qqqqq                    ..... ..... .... ... . ...... .. .....

         TTTTTTT
         q . .....                                i ....... .....        qqqq
         q . ... .....                              ....... ...... ..... qqqq
         q . .... ...                               qqqqqq                     qqqqqqq
         K qqqq  K qqqq  K qqqq qqq  K qqqqq  K qqq  K qqqqqqq  K qq qq  K qqqqq
        """#)
  }

  @Test func `letters typed in the palette`() throws {
    try expectInks(
      #":com"#, .normal,
      is: #"""
         FFFF  ...... . ..... .....  qqqqq qqqqq qq qqqqqq qqqqqqqqq   qqq q qqqqqqqqqq
         FFFFFFFF III
         M K                mmmqqqq         qqq qqq
           K                mmm........     ... ............ .... ..... .......
           K                mmm..........   ....... . ...... ........ .. . ....... .....
           K                .....mmm....    .... ... ....... .. ... ..... .. ... ..... .
           K                qqqqqqq         qqq qqq
           K                qqqqqq          qqq qqq
           K                ........        ........... ....... .. .... ... .......... .
           K                ....            ...... ........... ... .......... ... .... .
           K                .......         ... . ....... .. ..... .. . .... .. ......
           K                ....            .......... .. ... ....... .... ... .........
           K                ......          ... ....... ... ... ......... .... .. ....
           K                qqqqqq          qqq qqqq qqqq qqqq qq qqqqqqq qqqqq
           K                ..........      ... .. .......... .. ... ........ ... ... ..
                            .....           .... ... ...... ..... .. .......... .... ...
           K                qqqqqqq         qqq qqq
           K                .........       ... .........
           K                ..........      .... ... ....... .. .. ........... ..... . .
           KKKKK            ....            .... ... ...... .... .. ...... ..
           K                ........        .... ... .... ...... .. ...... ...
           qqqqqqqq qqq qqqq qqqq qqq qq qqqq qqqqqq qqqq qqqqq qqqqq

         KKKKK qqq  KKK qqqqq  K K qqqqqq  KKK qqqqqq
        """#)
  }
}
