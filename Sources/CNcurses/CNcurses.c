#define NCURSES_WIDECHAR 1
#define _GNU_SOURCE 1
#include "CNcurses.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

#include "PlainTerminal.h"
#include "TerminalEntries.h"
#include "TerminalInput.h"
#include "TerminalOutput.h"
#include "TerminalRestore.h"

static SCREEN *screen;
static int colours;

// A capability of the terminal; NULL where it has it not.
static const char *capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

// Where other systems than the one on which ncurses was built have their descriptions.
static const char *const folders =
    "/etc/terminfo:/lib/terminfo:/usr/share/terminfo:/usr/lib/terminfo:/usr/share/lib/terminfo:"
    "/usr/local/share/terminfo";

// Finds the description of a type of terminal: where the environment says, in the usual folders of
// this and other systems, at last in the program; false where there is none.
static bool find(const char *type) {
  // setupterm reports an unknown type; initscr and newterm would end the program or carry on.
  int problem;
  if (setupterm(type, STDOUT_FILENO, &problem) == OK) return true;
  setenv("TERMINFO_DIRS", folders, 0);
  if (setupterm(type, STDOUT_FILENO, &problem) == OK) return true;
  const char *entry = terminal_entry(type);
  if (entry == NULL) return false;
  setenv("TERMINFO", entry, 1);
  return setupterm(type, STDOUT_FILENO, &problem) == OK;
}

// Does something while terminfo has the plain entry.
static bool with_plain_entry(bool (*act)(const char *type)) {
  const char *value = getenv("TERMINFO");
  char *before = value == NULL ? NULL : strdup(value);
  setenv("TERMINFO", plain_terminal_entry, 1);
  bool is_done = act(plain_terminal_name);
  if (before == NULL) {
    unsetenv("TERMINFO");
  } else {
    setenv("TERMINFO", before, 1);
  }
  free(before);
  return is_done;
}

// Whether a type is one by which systems say that they know nothing of the terminal.
static bool is_unspecific(const char *type) {
  static const char *const names[] = {"unknown", "network", "dialup", "generic"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if (strcmp(type, names[i]) == 0) return true;
  }
  return false;
}

enum curses_terminal curses_find(const char *type) {
  if (find(type)) return capability("cup") == NULL ? CURSES_LINES : CURSES_SCREEN;
  if (is_unspecific(type) || !with_plain_entry(find)) return CURSES_LINES;
  return CURSES_UNKNOWN;
}

static bool start(const char *type) {
  screen = newterm(type, stdout, stdin);
  return screen != NULL;
}

bool curses_open(const char *type, bool uses_colour) {
  // A window knows its size better than LINES and COLUMNS, which may be those of another.
  use_tioctl(TRUE);
  enum curses_terminal kind = curses_find(type);
  if (kind == CURSES_LINES) return false;
  terminal_restore_prepare();
  terminal_input_prepare();
  if (!(kind == CURSES_UNKNOWN ? with_plain_entry(start) : start(type))) {
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
  // So that it is so again after a stop.
  curses_let_keys_signal(false);
  def_prog_mode();
  // Goes over to the other screen, where there is one, and clears it; we draw on it.
  refresh();
  colours = uses_colour ? tigetnum("colors") : 0;
  if (colours < 8) colours = 0;
  if (!terminal_output_open(colours > 0)) colours = 0;
  // Few entries of terminfo name this mode, and terminals that do not have it pass over it; but for
  // those that know nothing of such sequences.
  if (strncmp(capability("cup"), "\033[", 2) == 0) {
    terminal_input_use("\033[?2004h", "\033[?2004l");
  }
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
    terminal_output_leave();
    terminal_restore_now();
  }
  delscreen(screen);
  screen = NULL;
  terminal_output_close();
  terminal_restore_done();
  terminal_input_done();
}

const char *curses_key(const char *name) { return capability(name); }

int curses_request(void) { return terminal_restore_request(); }

int curses_rows(void) { return getmaxy(stdscr); }

int curses_columns(void) { return getmaxx(stdscr); }

int curses_colours(void) { return colours; }
