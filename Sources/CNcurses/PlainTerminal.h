// The entry of terminfo for terminals that terminfo does not know.
#ifndef PLAIN_TERMINAL_H
#define PLAIN_TERMINAL_H

// Its name.
extern const char plain_terminal_name[];

// The entry as the variable TERMINFO can have it in the place of a folder.
extern const char plain_terminal_entry[];

#endif
