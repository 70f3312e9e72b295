// What Swift cannot see of ncurses: macros, variadic functions, and variables that Swift 6 takes
// for shared mutable state. Everything here is a thin wrapper that says why it is needed.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

// The keys that the browser knows, as numbers beyond Unicode; letters come as themselves.
enum curses_key {
  CURSES_KEY_NONE = 0x110000,  // nothing was typed
  CURSES_KEY_END_OF_INPUT,     // the terminal is gone, or a signal asks for the end
  CURSES_KEY_RESIZE,
  CURSES_KEY_UP,
  CURSES_KEY_DOWN,
  CURSES_KEY_LEFT,
  CURSES_KEY_RIGHT,
  CURSES_KEY_PAGE_UP,
  CURSES_KEY_PAGE_DOWN,
  CURSES_KEY_HOME,
  CURSES_KEY_END,
  CURSES_KEY_ENTER,
  CURSES_KEY_BACK_TAB,
  CURSES_KEY_BACKSPACE,
  CURSES_KEY_DELETE,
  CURSES_KEY_MOUSE,            // curses_mouse says what the mouse did
  CURSES_KEY_PASTE_BEGINS,     // what follows up to the end was pasted, where the terminal tells
  CURSES_KEY_PASTE_ENDS,
  CURSES_KEY_OTHER,            // a key that the browser has no use for
};

// Attributes for curses_put, to be added up.
enum curses_attribute {
  CURSES_BOLD = 1,
  CURSES_DIM = 2,
  CURSES_UNDERLINE = 4,
  CURSES_REVERSE = 8,
};

// The colour that the terminal has of itself.
enum { CURSES_OWN_COLOUR = -1 };

// What the mouse did.
enum curses_mouse {
  CURSES_MOUSE_NOTHING,  // nothing that the browser has a use for
  CURSES_MOUSE_PRESS,    // the first button went down
  CURSES_MOUSE_PRESSES,  // it did so twice or more, too quickly to be told apart
  CURSES_MOUSE_WHEEL_UP,
  CURSES_MOUSE_WHEEL_DOWN,
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

// Reads a key: waits for one, or returns CURSES_KEY_NONE at once when none is there.
uint32_t curses_read(bool waits);

// What the mouse did, and where; to be called once after each CURSES_KEY_MOUSE.
enum curses_mouse curses_mouse(int *_Nonnull row, int *_Nonnull column);

#endif
