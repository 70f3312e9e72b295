#define NCURSES_WIDECHAR 1
#define _GNU_SOURCE 1
#include "CNcurses.h"

#include <curses.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <term.h>
#include <unistd.h>

#include "TerminalRestore.h"

static SCREEN *screen;
static bool has_colour;
// Whether the terminal can be asked for its own colours; else they are taken to be white on black.
static bool has_own_colours;
// The colours that have been asked for so far; pair 0 is the terminal's own. Few are ever needed,
// and TERM=xterm has 64.
enum { MOST_PAIRS = 63 };
static struct { short foreground, background; } pairs[MOST_PAIRS];
static short pair_count;
// The signals as they were before, SIGWINCH let in. It is let in only while a key is waited for:
// ncurses looks for it before it waits, and one that comes between would be seen with the next key.
static sigset_t while_waiting;
// The signals that ask the program to end.
static sigset_t requests;
// How long to wait for the rest of a letter, which comes with its first byte unless a network is
// between.
enum { LETTER_MS = 100 };

// Keys of our own for the bounds of what is pasted; ncurses has no names for them.
enum { KEY_PASTE_BEGINS = KEY_MAX + 1, KEY_PASTE_ENDS };

// A capability that terminfo has beyond the standard ones; NULL where the terminal has it not.
static const char *extended(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

// Sends a capability at once; ncurses does not send what putp has written before the program ends.
static void send_now(const char *capability) {
  if (capability == NULL) return;
  putp(capability);
  fflush(stdout);
}

// Has the terminal say where a pasted text begins and ends (bracketed paste): it is text, however
// many keys it looks like.
static void tell_pastes(void) {
  const char *on = extended("BE"), *begin = extended("PS"), *end = extended("PE");
  if (on == NULL || begin == NULL || end == NULL) return;
  define_key(begin, KEY_PASTE_BEGINS);
  define_key(end, KEY_PASTE_ENDS);
  send_now(on);
}

bool curses_open(const char *type, bool uses_colour) {
  // setupterm reports an unknown type; initscr and newterm would end the program or carry on.
  int problem;
  if (setupterm(type, STDOUT_FILENO, &problem) != OK) return false;
  const char *move = tigetstr("cup");
  if (move == NULL || move == (const char *)-1) return false;
  terminal_restore_prepare();
  terminal_restore_requests(&requests);
  screen = newterm(type, stdout, stdin);
  if (screen == NULL) {
    terminal_restore_done();
    return false;
  }
  sigset_t resize;
  sigemptyset(&resize);
  sigaddset(&resize, SIGWINCH);
  sigprocmask(SIG_BLOCK, &resize, &while_waiting);
  sigdelset(&while_waiting, SIGWINCH);
  // Esc alone would otherwise be held back for a second.
  if (getenv("ESCDELAY") == NULL) set_escdelay(25);
  cbreak();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  tell_pastes();
  has_colour = uses_colour && has_colors() && start_color() == OK && COLORS >= 8;
  pair_count = 0;
  has_own_colours = has_colour && use_default_colors() == OK;
  return true;
}

void curses_close(void) {
  if (screen == NULL) return;
  send_now(extended("BD"));
  endwin();
  delscreen(screen);
  screen = NULL;
  terminal_restore_done();
  sigprocmask(SIG_SETMASK, &while_waiting, NULL);
}

int curses_request(void) { return terminal_restore_request(); }

int curses_rows(void) { return getmaxy(stdscr); }

int curses_columns(void) { return getmaxx(stdscr); }

int curses_colours(void) { return has_colour ? COLORS : 0; }

// The number of a pair of colours; 0, the terminal's own, when there is no room for another.
static short pair_of(int foreground, int background) {
  if (!has_colour || (foreground < 0 && background < 0)) return 0;
  if (!has_own_colours) {
    if (foreground < 0) foreground = COLOR_WHITE;
    if (background < 0) background = COLOR_BLACK;
  }
  for (short i = 0; i < pair_count; i++) {
    if (pairs[i].foreground == foreground && pairs[i].background == background) return i + 1;
  }
  if (pair_count == MOST_PAIRS || pair_count + 1 >= COLOR_PAIRS) return 0;
  if (init_pair(pair_count + 1, (short)foreground, (short)background) != OK) return 0;
  pairs[pair_count].foreground = (short)foreground;
  pairs[pair_count].background = (short)background;
  return ++pair_count;
}

void curses_put(
    int row, int column, const char *text, int attributes, int foreground, int background) {
  attr_t attribute = A_NORMAL;
  if (attributes & CURSES_BOLD) attribute |= A_BOLD;
  if (attributes & CURSES_DIM) attribute |= A_DIM;
  if (attributes & CURSES_UNDERLINE) attribute |= A_UNDERLINE;
  if (attributes & CURSES_REVERSE) attribute |= A_REVERSE;
  attr_set(attribute, pair_of(foreground, background), NULL);
  mvaddstr(row, column, text);
}

void curses_use_mouse(void) {
  // Presses as they come: ncurses would wait for whether a second one follows.
  mouseinterval(0);
  // All of them, also those without a use: ncurses waits for the next key after one that it was not
  // asked for, whether or not it may wait.
  if (mousemask(ALL_MOUSE_EVENTS, NULL) != 0) terminal_restore_mouse();
}

enum curses_mouse curses_mouse(int *row, int *column) {
  MEVENT event;
  if (getmouse(&event) != OK) return CURSES_MOUSE_NOTHING;
  *row = event.y;
  *column = event.x;
  // A press and a release that come together, as through a slow network, are one click to ncurses.
  if (event.bstate & (BUTTON1_PRESSED | BUTTON1_CLICKED)) return CURSES_MOUSE_PRESS;
  if (event.bstate & (BUTTON1_DOUBLE_CLICKED | BUTTON1_TRIPLE_CLICKED)) return CURSES_MOUSE_PRESSES;
  if (event.bstate & BUTTON4_PRESSED) return CURSES_MOUSE_WHEEL_UP;
  if (event.bstate & BUTTON5_PRESSED) return CURSES_MOUSE_WHEEL_DOWN;
  return CURSES_MOUSE_NOTHING;
}

void curses_forget(void) { clearok(stdscr, TRUE); }

void curses_refresh(int row, int column) {
  if (row >= 0) move(row, column);
  curs_set(row >= 0 ? 1 : 0);
  refresh();
}

static uint32_t key_of(int code) {
  switch (code) {
    case KEY_RESIZE: return CURSES_KEY_RESIZE;
    case KEY_UP: return CURSES_KEY_UP;
    case KEY_DOWN: return CURSES_KEY_DOWN;
    case KEY_LEFT: return CURSES_KEY_LEFT;
    case KEY_RIGHT: return CURSES_KEY_RIGHT;
    case KEY_PPAGE: return CURSES_KEY_PAGE_UP;
    case KEY_NPAGE: return CURSES_KEY_PAGE_DOWN;
    case KEY_HOME: return CURSES_KEY_HOME;
    case KEY_END: return CURSES_KEY_END;
    case KEY_ENTER: return CURSES_KEY_ENTER;
    case KEY_BTAB: return CURSES_KEY_BACK_TAB;
    case KEY_BACKSPACE: return CURSES_KEY_BACKSPACE;
    case KEY_DC: return CURSES_KEY_DELETE;
    case KEY_MOUSE: return CURSES_KEY_MOUSE;
    case KEY_PASTE_BEGINS: return CURSES_KEY_PASTE_BEGINS;
    case KEY_PASTE_ENDS: return CURSES_KEY_PASTE_ENDS;
    default: return CURSES_KEY_OTHER;
  }
}

// The letter that begins with a byte: get_wch would lose what follows a byte that is not UTF-8, and
// the first half of a letter where it may not wait for the second.
static uint32_t letter_of(int byte) {
  if (byte < 0x80) return (uint32_t)byte;
  int rest = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC0 ? 1 : 0;
  if (rest == 0) return CURSES_KEY_OTHER;
  uint32_t letter = byte & (0x3F >> rest);
  timeout(LETTER_MS);
  for (; rest > 0; rest--) {
    int next = getch();
    if ((next & ~0x3F) != 0x80) {
      if (next != ERR) ungetch(next);
      return CURSES_KEY_OTHER;
    }
    letter = letter << 6 | (next & 0x3F);
  }
  return letter;
}

// Reads a key, with requests held back but where it waits.
static uint32_t read_key(bool waits) {
  for (;;) {
    if (terminal_restore_request() != 0) return CURSES_KEY_END_OF_INPUT;
    struct pollfd terminal = {.fd = STDIN_FILENO, .events = POLLIN};
    bool is_ready = poll(&terminal, 1, 0) > 0;
    // Without input too, for ncurses may have a key of its own: KEY_RESIZE.
    timeout(0);
    int code = getch();
    if (code != ERR) return code < KEY_MIN ? letter_of(code) : key_of(code);
    // Reading a terminal that has hung up fails at once and for ever; trying again would spin.
    if (is_ready) return CURSES_KEY_END_OF_INPUT;
    if (!waits) return CURSES_KEY_NONE;
    ppoll(&terminal, 1, NULL, &while_waiting);
  }
}

uint32_t curses_read(bool waits) {
  sigset_t before;
  sigprocmask(SIG_BLOCK, &requests, &before);
  uint32_t key = read_key(waits);
  // At the end requests stay held back: what is remembered now is not to be cut off.
  if (key != CURSES_KEY_END_OF_INPUT) sigprocmask(SIG_SETMASK, &before, NULL);
  return key;
}
