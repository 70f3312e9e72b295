#define NCURSES_WIDECHAR 1
#define _GNU_SOURCE 1
#include "CNcurses.h"

#include <curses.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

#include "TerminalInput.h"
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

// A capability of the terminal; NULL where it has it not.
static const char *capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

bool curses_open(const char *type, bool uses_colour) {
  // A window knows its size better than LINES and COLUMNS, which may be those of another.
  use_tioctl(TRUE);
  // setupterm reports an unknown type; initscr and newterm would end the program or carry on.
  int problem;
  if (setupterm(type, STDOUT_FILENO, &problem) != OK) return false;
  const char *move = capability("cup");
  if (move == NULL) return false;
  terminal_restore_prepare();
  terminal_input_prepare();
  screen = newterm(type, stdout, stdin);
  if (screen == NULL) {
    terminal_restore_done();
    terminal_input_done();
    return false;
  }
  cbreak();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  // Has the terminal send its keys as terminfo says; they are read by terminal_input.
  keypad(stdscr, TRUE);
  // A screen is drawn whole, whatever has been typed meanwhile.
  typeahead(-1);
  // Few entries of terminfo name this mode, and terminals that do not have it pass over it; but for
  // those that know nothing of such sequences.
  if (strncmp(move, "\033[", 2) == 0) terminal_input_use("\033[?2004h", "\033[?2004l");
  has_colour = uses_colour && has_colors() && start_color() == OK && COLORS >= 8;
  pair_count = 0;
  has_own_colours = has_colour && use_default_colors() == OK;
  return true;
}

void curses_use_mouse(void) {
  // Each by itself: a terminal that does not know the longer coordinates (1006) need not understand
  // the rest of a list.
  terminal_input_use("\033[?1000h\033[?1006h", "\033[?1006l\033[?1000l");
}

void curses_close(void) {
  if (screen == NULL) return;
  // Who is asked to end while stopped has given it back already, and the shell has it.
  if (!isendwin()) {
    terminal_input_leave();
    endwin();
  }
  delscreen(screen);
  screen = NULL;
  terminal_restore_done();
  terminal_input_done();
}

const char *curses_key(const char *name) { return capability(name); }

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

void curses_forget(void) { clearok(stdscr, TRUE); }

void curses_refresh(int row, int column) {
  if (row >= 0) move(row, column);
  curs_set(row >= 0 ? 1 : 0);
  refresh();
}
