#ifndef TERMINAL_ENTRIES_H
#define TERMINAL_ENTRIES_H

// What ncurses takes as TERMINFO for a type of terminal; NULL when it is none of those built in.
const char *terminal_entry(const char *type);

#endif
