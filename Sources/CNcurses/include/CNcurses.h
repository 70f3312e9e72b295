#ifndef CNCURSES_H
#define CNCURSES_H
int ncurses_nothing(void);
#endif
