// What Swift cannot see of ncurses: macros, variadic functions, and variables that Swift 6 takes
// for shared mutable state. Most of it is a thin wrapper that says why it is needed; reading the
// terminal is more, as signals come in between.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

// Attributes for curses_put, to be added up.
enum curses_attribute {
  CURSES_BOLD = 1,
  CURSES_DIM = 2,
  CURSES_UNDERLINE = 4,
  CURSES_REVERSE = 8,
};

// The colour that the terminal has of itself.
enum { CURSES_OWN_COLOUR = -1 };

// What curses_read returns instead of a number of bytes.
enum curses_event {
  CURSES_ENDED = -1,    // the terminal is gone, or a signal asks for the end
  CURSES_RESIZED = -2,  // the window has another size
  CURSES_RESUMED = -3,  // the program was stopped, and goes on
};

// What is known of a type of terminal.
enum curses_terminal {
  CURSES_SCREEN,   // terminfo has it, and it can move the cursor
  CURSES_UNKNOWN,  // terminfo has it not: it is taken for what most terminals are
  CURSES_LINES,    // it cannot move the cursor, or its name says that nothing is known of it
};

// Looks a type up.
enum curses_terminal curses_find(const char *_Nonnull type);

// Takes over the terminal on standard input and output. Returns false, and leaves the terminal
// alone, when it cannot move the cursor.
bool curses_open(const char *_Nonnull type, bool uses_colour);

// How many colours there are; 0 when none are used.
int curses_colours(void);

// Has the terminal tell what the mouse does, until curses_close; while it does, text can only be
// selected with Shift held down.
void curses_use_mouse(void);

// Gives the terminal back as it was.
void curses_close(void);

// The signal that asked for the end (SIGTERM, SIGHUP, SIGINT); 0 when none did. To end by it, raise
// it after curses_close.
int curses_request(void);

// The size of the screen.
int curses_rows(void);
int curses_columns(void);

// Puts UTF-8 text at a place of the screen, to be shown by curses_refresh; in one piece letters of
// ASCII, or one of another kind. Colours are numbers below curses_colours(), or CURSES_OWN_COLOUR.
void curses_put(
    int row, int column, const char *_Nonnull text, int attributes, int foreground, int background);

// Clears a row from a column on to a background, or to the terminal's own: where clearing can be done,
// and on terminals that clear with a background.
void curses_clear_rest(int row, int column, int background);
bool curses_clears_with_background(void);
bool curses_can_clear_rest(void);

// Clears the screen, all of which is to be drawn again.
void curses_forget(void);

// Sends what was put; the cursor goes to a place, or is hidden when row is negative.
void curses_refresh(int row, int column);

// Sends bytes that draw nothing.
void curses_send(const uint8_t *_Nonnull bytes, int count);

// The bytes that a key sends by terminfo's name for it, such as kcuu1; NULL where it has none.
const char *_Nullable curses_key(const char *_Nonnull name);

// Reads what the terminal has sent: as many bytes as there are and have room, 0 when none have come
// in so many milliseconds (for ever when that is negative), or an event. Where Ctrl-Z asks for it,
// the program stops in here.
int curses_read(uint8_t *_Nonnull bytes, int capacity, int milliseconds);

// Whether the terminal makes signals of Ctrl-C and its like. It does not, once it is open: they may
// stand in a text that is pasted. It is to while something is done that may take long.
void curses_let_keys_signal(bool do_they);

// The bytes by which the terminal's user asks for signals (Ctrl-C, Ctrl-\, Ctrl-Z), at most three;
// returns how many there are.
int curses_signals(uint8_t *_Nonnull bytes);

// Sends the signal of such a byte to all that runs in the foreground, as the terminal would.
void curses_signal(uint8_t byte);

#endif
