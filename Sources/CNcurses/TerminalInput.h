// What comes from the terminal, and the modes in which it sends it.
#ifndef TERMINAL_INPUT_H
#define TERMINAL_INPUT_H

// Notes the signals that stop, continue and resize; called before newterm, which would note them
// itself.
void terminal_input_prepare(void);

// Turns on a mode of the terminal by the bytes that do it, and remembers those that turn it off: at
// the end, in a crash, and whenever the program stops.
void terminal_input_use(const char *on, const char *off);

// Turns those modes off.
void terminal_input_leave(void);

// Leaves the signals as they were before.
void terminal_input_done(void);

#endif
