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

// Takes over the terminal on standard input and output. Returns false, and leaves the terminal
// alone, when its type is unknown or cannot move the cursor.
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

// Writes UTF-8 text at a place of the screen that curses_refresh will show. Colours are numbers
// below curses_colours(), or CURSES_OWN_COLOUR.
void curses_put(
    int row, int column, const char *_Nonnull text, int attributes, int foreground, int background);

// Forgets what is on the screen, so that all of it is drawn again.
void curses_forget(void);

// Sends what has changed; the cursor goes to a place, or is hidden when row is negative.
void curses_refresh(int row, int column);

// The bytes that a key sends by terminfo's name for it, such as kcuu1; NULL where it has none.
const char *_Nullable curses_key(const char *_Nonnull name);

// Reads what the terminal has sent: as many bytes as there are and have room, 0 when none have come
// in so many milliseconds (for ever when that is negative), or an event. Where Ctrl-Z asks for it,
// the program stops in here.
//
// From the first byte on up to the next 0 the terminal makes no signals of Ctrl-C and its like,
// which may stand in a text that is pasted: curses_signals and curses_signal do so.
int curses_read(uint8_t *_Nonnull bytes, int capacity, int milliseconds);

// The bytes by which the terminal's user asks for signals (Ctrl-C, Ctrl-\, Ctrl-Z), at most three;
// returns how many there are.
int curses_signals(uint8_t *_Nonnull bytes);

// Sends the signal of such a byte to all that runs in the foreground, as the terminal would.
void curses_signal(uint8_t byte);

#endif
