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
// The signals as they were before, SIGWINCH let in. It is let in only while a key is waited for:
// ncurses looks for it before it waits, and one that comes between would be seen with the next key.
static sigset_t while_waiting;
// How long to wait for the rest of a letter, which comes with its first byte unless a network is
// between.
enum { LETTER_MS = 100 };

bool curses_open(const char *type, bool uses_colour) {
  // setupterm reports an unknown type; initscr and newterm would end the program or carry on.
  int problem;
  if (setupterm(type, STDOUT_FILENO, &problem) != OK) return false;
  const char *move = tigetstr("cup");
  if (move == NULL || move == (const char *)-1) return false;
  terminal_restore_prepare();
  screen = newterm(type, stdout, stdin);
  if (screen == NULL) return false;
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
  sigprocmask(SIG_SETMASK, &while_waiting, NULL);
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

uint32_t curses_read(bool waits) {
  for (;;) {
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
