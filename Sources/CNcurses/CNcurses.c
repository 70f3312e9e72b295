#define NCURSES_WIDECHAR 1
#define _GNU_SOURCE 1
#include "CNcurses.h"

#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <term.h>
#include <unistd.h>

#include "TerminalRestore.h"

static SCREEN *screen;
static bool has_colour;

bool curses_open(const char *type, bool uses_colour) {
  // setupterm reports an unknown type; initscr and newterm would end the program or carry on.
  int problem;
  if (setupterm(type, STDOUT_FILENO, &problem) != OK) return false;
  const char *move = tigetstr("cup");
  if (move == NULL || move == (const char *)-1) return false;
  terminal_restore_prepare();
  screen = newterm(type, stdout, stdin);
  if (screen == NULL) return false;
  // Esc alone would otherwise be held back for a second.
  if (getenv("ESCDELAY") == NULL) set_escdelay(25);
  cbreak();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  has_colour = uses_colour && has_colors() && start_color() == OK && COLORS >= 8;
  if (has_colour) {
    // The terminal's own background, and few pairs: TERM=xterm has 64.
    short background = use_default_colors() == OK ? -1 : COLOR_BLACK;
    static const short colours[CURSES_COLOURS] = {
        0, COLOR_RED, COLOR_GREEN, COLOR_YELLOW, COLOR_CYAN};
    for (short pair = 1; pair < CURSES_COLOURS; pair++) init_pair(pair, colours[pair], background);
  }
  return true;
}

void curses_close(void) {
  if (screen == NULL) return;
  endwin();
  delscreen(screen);
  screen = NULL;
  terminal_restore_done();
}

int curses_rows(void) { return getmaxy(stdscr); }

int curses_columns(void) { return getmaxx(stdscr); }

void curses_put(int row, int column, const char *text, int attributes, int colour) {
  attr_t attribute = A_NORMAL;
  if (attributes & CURSES_BOLD) attribute |= A_BOLD;
  if (attributes & CURSES_DIM) attribute |= A_DIM;
  attr_set(attribute, has_colour ? (short)colour : 0, NULL);
  mvaddstr(row, column, text);
}

void curses_forget(void) { clearok(stdscr, TRUE); }

void curses_refresh(int row, int column) {
  if (row >= 0) move(row, column);
  curs_set(row >= 0 ? 1 : 0);
  refresh();
}

// Whether the terminal has hung up: read() then fails at once and for ever.
static bool is_gone(void) {
  struct pollfd terminal = {.fd = STDIN_FILENO, .events = POLLIN};
  return poll(&terminal, 1, 0) > 0 && (terminal.revents & (POLLHUP | POLLERR | POLLNVAL));
}

static uint32_t key_of(wint_t code) {
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
    default: return CURSES_KEY_OTHER;
  }
}

uint32_t curses_read(bool waits) {
  timeout(waits ? -1 : 0);
  for (;;) {
    wint_t code = 0;
    errno = 0;
    switch (get_wch(&code)) {
      case KEY_CODE_YES: return key_of(code);
      case OK: return (uint32_t)code;
      default:
        if (!waits) return CURSES_KEY_NONE;
        // A signal interrupted the wait, or the input has ended; the latter would spin.
        if (errno != EINTR || is_gone()) return CURSES_KEY_END_OF_INPUT;
    }
  }
}
