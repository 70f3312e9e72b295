// What goes to the terminal: collected, and sent at once.
#ifndef TERMINAL_OUTPUT_H
#define TERMINAL_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

// Finds the way to the terminal and what it can do; called when its type is known. Returns whether
// there are colours.
bool terminal_output_open(bool uses_colour);

// Closes the way to the terminal.
void terminal_output_close(void);

// Forgets where the cursor is and how letters look: somebody else has written.
void terminal_output_forget(void);

// Sends bytes, with those that were collected before.
void terminal_output_send(const char *bytes, size_t length);

// Has letters look plain and the cursor be visible in the last row, for whoever writes next.
void terminal_output_leave(void);

// The way to the terminal: a descriptor that does not wait, or standard output.
int terminal_output_way(void);

#endif
