// The terminal as the user had it, also when the program ends by a signal or a Swift trap.
#ifndef TERMINAL_RESTORE_H
#define TERMINAL_RESTORE_H

// Remembers the terminal's settings and what ends full-screen mode; called after setupterm and
// before ncurses changes anything.
void terminal_restore_prepare(void);

// From now on the terminal also has to be told to keep the mouse to itself again.
void terminal_restore_mouse(void);

// The terminal has been given back; signals do nothing to it any more.
void terminal_restore_done(void);

#endif
