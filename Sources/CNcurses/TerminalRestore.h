// The terminal as the user had it, also when the program ends by a signal or a Swift trap.
#ifndef TERMINAL_RESTORE_H
#define TERMINAL_RESTORE_H

#include <signal.h>

// Remembers the terminal's settings and what ends full-screen mode; called after setupterm and
// before ncurses changes anything.
void terminal_restore_prepare(void);

// From now on these bytes belong to what gives the terminal back.
void terminal_restore_by(const char *bytes);

// Gives the terminal back, as a signal that ends the program would.
void terminal_restore_now(void);

// Remembers the terminal's settings anew.
void terminal_restore_settings(void);

// The signals that ask the program to end and leave it the time to remember things: SIGTERM, SIGHUP
// and SIGINT. Such a signal is noted; another one, made more than a second later, ends the program.
void terminal_restore_requests(sigset_t *signals);

// The first of them that came, 0 when none did.
int terminal_restore_request(void);

// The terminal has been given back; signals do nothing to it any more.
void terminal_restore_done(void);

#endif
