#include "CNcurses.h"
int ncurses_nothing(void) { return 0; }
