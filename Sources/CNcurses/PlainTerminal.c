// Servers often have no entry for the terminal at the other end (xterm-ghostty, xterm-kitty, foot,
// alacritty). What all terminal emulators of today have in common is enough to draw on them; it is
// here, since there may be no folder of entries at all.
//
// To change it, change this source and put in the place of the text below what it is compiled to:
//
//     tic -o . plain.ti && TERMINFO=$PWD infocmp -Q2 fora-plain
//
//     fora-plain|what terminal emulators have in common,
//       am, mir, msgr, xenl,
//       colors#8, cols#80, it#8, lines#24, pairs#64,
//       bel=^G, bold=\E[1m, civis=\E[?25l, clear=\E[H\E[2J,
//       cnorm=\E[?25h, cr=\r, cub1=\b, cud1=\n, cuf1=\E[C,
//       cup=\E[%i%p1%d;%p2%dH, cuu1=\E[A, dim=\E[2m, ed=\E[J,
//       el=\E[K, home=\E[H, kbs=^?, kcbt=\E[Z, kcub1=\E[D,
//       kcud1=\E[B, kcuf1=\E[C, kcuu1=\E[A, kdch1=\E[3~, kend=\E[F,
//       khome=\E[H, knp=\E[6~, kpp=\E[5~, op=\E[39;49m, rev=\E[7m,
//       rmcup=\E[?1049l, rmul=\E[24m, setab=\E[4%p1%dm,
//       setaf=\E[3%p1%dm, sgr0=\E[m, smcup=\E[?1049h, smul=\E[4m,
#include "PlainTerminal.h"

const char plain_terminal_name[] = "fora-plain";

const char plain_terminal_entry[] =
    "b64:GgEyAA8ADwBpAb0AZm9yYS1wbGFpbnx3aGF0IHRlcm1pbmFsIGVtdWxhdG9ycyBoYXZlIGluIGNvbW1v"
    "bgAAAQAAAQAAAAAAAAAAAQEAUAAIABgA__________________________8IAEAA__8AAAIA_____wQADAAQ"
    "AP____8UACUAJwArADIA__80ADsA__8_AP__________________QwBIAP__UQD_______9WAP__WwD_____"
    "YABkAP_______20A__________________________9zAP_______3UA__96AP______________________"
    "______________9-AP____-CAP__hgCLAJAA________lAD_____________________________________"
    "____________________________________________________________________________________"
    "______________________________________-YAP_______________________________________5wA"
    "____________________________________________________________________________________"
    "____________________________________________________________________________________"
    "____________________________________________________________________________________"
    "____________________________________________________________________________________"
    "________________oAD_________________________________________________________________"
    "____________________________________________________________________________________"
    "_____________6kAswAHAA0AG1tIG1sySgAbW0sAG1tKABtbJWklcDElZDslcDIlZEgACgAbW0gAG1s_MjVs"
    "AAgAG1s_MjVoABtbQwAbW0EAG1sxbQAbWz8xMDQ5aAAbWzJtABtbN20AG1s0bQAbW20AG1s_MTA0OWwAG1sy"
    "NG0AfwAbWzN-ABtbQgAbW0gAG1tEABtbNn4AG1s1fgAbW0MAG1tBABtbWgAbW0YAG1szOTs0OW0AG1szJXAx"
    "JWRtABtbNCVwMSVkbQA=";
