// Drawing on the terminal, by the sequences that terminfo has for it.
//
// ncurses would draw too, but takes its own table for what a terminal makes of a letter: where a
// terminal gives two columns to a sign to which the table gives one, all that follows is shifted.
// Here every piece says where it stands. And ncurses waits for a terminal that takes nothing (Ctrl-S,
// a link that hangs) for ever, whatever signals come; here the end can be asked for.
#define _GNU_SOURCE 1
#include "TerminalOutput.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <time.h>
#include <unistd.h>

#include "CNcurses.h"
#include "TerminalRestore.h"

// How long a terminal that takes nothing is waited for once a signal has asked for the end.
enum { PATIENCE = 300 };

// A way of our own to the terminal, which does not wait: on the one that we were given the shell
// writes too. STDOUT_FILENO where there is none.
static int terminal = STDOUT_FILENO;
static bool is_blocked;

static char *collected;
static size_t length, capacity;

// Where the cursor is; -1 for nobody knows.
static int cursor_row = -1, cursor_column = -1;
// How letters look now; all false and -1 for plain, attributes -1 for nobody knows.
static struct { int attributes, foreground, background; } look = {-1, -1, -1};
// Whether the cursor is visible; -1 for nobody knows.
static int is_visible = -1;

// What the terminal has.
static const char *move_cursor, *forward, *to_column;
static const char *plain, *own_colours, *foreground_bytes, *background_bytes;
static const char *clear_screen_bytes, *clear_rest_bytes, *show_cursor, *hide_cursor;
static struct { int attribute; int bit; const char *bytes; } attributes[] = {
    {CURSES_BOLD, 32, NULL}, {CURSES_DIM, 16, NULL}, {CURSES_UNDERLINE, 2, NULL},
    {CURSES_REVERSE, 4, NULL}};
enum { ATTRIBUTES = sizeof attributes / sizeof attributes[0] };
// The attributes that do not go with colours (no_color_video).
static int not_with_colours;
static bool moves_with_attributes, has_colour;
// Whether what is cleared gets the background that letters have (back_color_erase).
static bool clears_with_background;
// Whether a letter in the last column of the last row scrolls the screen.
static bool last_place_scrolls;

static const char *capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

static int number(const char *name) {
  int value = tigetnum(name);
  return value < 0 ? 0 : value;
}

bool terminal_output_open(bool uses_colour) {
  char name[128];
  int way = -1;
  if (ttyname_r(STDOUT_FILENO, name, sizeof name) == 0) {
    way = open(name, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
  }
  terminal = way < 0 ? STDOUT_FILENO : way;
  is_blocked = false;
  length = 0;
  move_cursor = capability("cup");
  plain = capability("sgr0");
  own_colours = capability("op");
  foreground_bytes = capability("setaf");
  background_bytes = capability("setab");
  clear_screen_bytes = capability("clear");
  clear_rest_bytes = capability("el");
  show_cursor = capability("cnorm");
  hide_cursor = capability("civis");
  static const char *const names[ATTRIBUTES] = {"bold", "dim", "smul", "rev"};
  // Where an attribute takes a column of its own, or nothing ends it, there are none.
  bool has_attributes = plain != NULL && number("xmc") == 0;
  for (int i = 0; i < ATTRIBUTES; i++) {
    attributes[i].bytes = has_attributes ? capability(names[i]) : NULL;
  }
  not_with_colours = number("ncv");
  moves_with_attributes = tigetflag("msgr") == 1;
  clears_with_background = tigetflag("bce") == 1;
  forward = capability("cuf");
  to_column = capability("hpa");
  // The other set of letters is never used, so that nothing has to end it.
  static const char letters_of_ascii[] = "\033(B";
  size_t count = sizeof letters_of_ascii - 1;
  if (plain != NULL && strncmp(plain, letters_of_ascii, count) == 0 && plain[count] != '\0') {
    plain += count;
  }
  has_colour = uses_colour && plain != NULL && foreground_bytes != NULL && background_bytes != NULL;
  last_place_scrolls = tigetflag("am") == 1 && tigetflag("xenl") != 1;
  terminal_output_forget();
  return has_colour;
}

void terminal_output_close(void) {
  if (terminal != STDOUT_FILENO) close(terminal);
  terminal = STDOUT_FILENO;
  free(collected);
  collected = NULL;
  length = capacity = 0;
}

void terminal_output_forget(void) {
  cursor_row = cursor_column = -1;
  look.attributes = -1;
  look.foreground = look.background = CURSES_OWN_COLOUR;
  is_visible = -1;
}

int terminal_output_way(void) { return terminal; }

// MARK: - Collecting

static void add(const char *bytes, size_t count) {
  if (length + count > capacity) {
    size_t larger = (length + count) * 2 + 4096;
    char *room = realloc(collected, larger);
    if (room == NULL) return;
    collected = room;
    capacity = larger;
  }
  memcpy(collected + length, bytes, count);
  length += count;
}

static int add_byte(int byte) {
  char bytes = (char)byte;
  add(&bytes, 1);
  return byte;
}

// Adds what terminfo has, with its pauses as the terminal needs them.
static void add_capability(const char *bytes) {
  if (bytes != NULL) tputs(bytes, 1, add_byte);
}

static void be_plain(void) {
  bool is_plain = look.attributes == 0 && look.foreground < 0 && look.background < 0;
  if (is_plain) return;
  add_capability(plain);
  // Where plain is that of ECMA-48 it has ended colours too.
  bool ends_colours = plain != NULL && strstr(plain, "\033[") != NULL;
  if (has_colour && !ends_colours) add_capability(own_colours);
  look.attributes = 0;
  look.foreground = look.background = CURSES_OWN_COLOUR;
}

static void go(int row, int column) {
  if (row == cursor_row && column == cursor_column) return;
  if (!moves_with_attributes && look.attributes != 0) be_plain();
  // In the same row it is shorter to say how far, or which column.
  bool is_known = row == cursor_row && cursor_column >= 0;
  if (is_known && column > cursor_column && forward != NULL) {
    add_capability(tparm(forward, column - cursor_column, 0, 0, 0, 0, 0, 0, 0, 0));
  } else if (row == cursor_row && to_column != NULL) {
    add_capability(tparm(to_column, column, 0, 0, 0, 0, 0, 0, 0, 0));
  } else {
    add_capability(tparm(move_cursor, row, column, 0, 0, 0, 0, 0, 0, 0));
  }
  cursor_row = row;
  cursor_column = column;
}

static void set_look(int wanted, int foreground, int background) {
  if (!has_colour) foreground = background = CURSES_OWN_COLOUR;
  bool is_coloured = foreground >= 0 || background >= 0;
  if (wanted == look.attributes && foreground == look.foreground
      && background == look.background) {
    return;
  }
  be_plain();
  for (int i = 0; i < ATTRIBUTES; i++) {
    bool is_shown = (wanted & attributes[i].attribute) != 0
        && !(is_coloured && (not_with_colours & attributes[i].bit) != 0);
    if (is_shown) add_capability(attributes[i].bytes);
  }
  if (foreground >= 0) add_capability(tparm(foreground_bytes, foreground, 0, 0, 0, 0, 0, 0, 0, 0));
  if (background >= 0) add_capability(tparm(background_bytes, background, 0, 0, 0, 0, 0, 0, 0, 0));
  look.attributes = wanted;
  look.foreground = foreground;
  look.background = background;
}

void curses_put(
    int row, int column, const char *text, int wanted, int foreground, int background) {
  size_t count = strlen(text);
  bool is_ascii = true;
  for (size_t i = 0; i < count; i++) is_ascii = is_ascii && (unsigned char)text[i] < 0x80;
  int room = curses_columns() - column;
  if (last_place_scrolls && row == curses_rows() - 1) room--;
  if (is_ascii && (int)count > room) count = room < 0 ? 0 : room;
  if (count == 0 || room <= 0) return;
  go(row, column);
  set_look(wanted, foreground, background);
  add(text, count);
  cursor_column += (int)count;
  // At the end of a row some terminals have gone on to the next, some have not. Of how wide what is
  // not ASCII is they have their own ideas; but a single sign never goes on to the next row.
  bool is_sign = !is_ascii && count <= 3 && column + 2 < curses_columns();
  if (cursor_column >= curses_columns() || (!is_ascii && !is_sign)) cursor_row = -1;
  if (!is_ascii || cursor_row < 0) cursor_column = -1;
}

void curses_clear_rest(int row, int column, int background) {
  go(row, column);
  // What is behind letters is seen of a space, whatever the attributes are that are not.
  bool is_seen = look.attributes < 0 || (look.attributes & (CURSES_UNDERLINE | CURSES_REVERSE)) != 0;
  if (is_seen || look.background != background) {
    set_look(0, CURSES_OWN_COLOUR, background);
  }
  add_capability(clear_rest_bytes);
}

bool curses_clears_with_background(void) { return clears_with_background; }

bool curses_can_clear_rest(void) { return clear_rest_bytes != NULL; }

void curses_forget(void) {
  terminal_output_forget();
  be_plain();
  add_capability(clear_screen_bytes);
}

void curses_refresh(int row, int column) {
  bool shows = row >= 0;
  if (shows) go(row, column);
  if (is_visible != shows) add_capability(shows ? show_cursor : hide_cursor);
  is_visible = shows;
  terminal_output_send("", 0);
}

void terminal_output_leave(void) {
  be_plain();
  add_capability(show_cursor);
  go(curses_rows() - 1, 0);
  terminal_output_send("", 0);
  terminal_output_forget();
}

// MARK: - Sending

static long milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000L + now.tv_nsec / 1000000;
}

// Waits until the terminal takes more; false where it does not and a signal asks for the end.
static bool wait_for_room(void) {
  struct pollfd output = {.fd = terminal, .events = POLLOUT};
  // Let in only where they are waited for, so that none comes just before.
  sigset_t requests, before;
  terminal_restore_requests(&requests);
  sigprocmask(SIG_BLOCK, &requests, &before);
  sigset_t while_waiting = before;
  for (int signal = 1; signal < NSIG; signal++) {
    if (sigismember(&requests, signal) == 1) sigdelset(&while_waiting, signal);
  }
  bool has_room = false;
  long end = -1;
  for (;;) {
    if (end < 0 && terminal_restore_request() != 0) end = milliseconds() + PATIENCE;
    long rest = end < 0 ? -1 : end - milliseconds();
    if (end >= 0 && rest <= 0) break;
    struct timespec time = {rest / 1000, rest % 1000 * 1000000L};
    int ready = ppoll(&output, 1, rest < 0 ? NULL : &time, &while_waiting);
    if (ready < 0 && errno == EINTR) continue;
    // A terminal that has hung up has room too, and says at the next try what is wrong.
    has_room = ready > 0;
    if (ready != 0) break;
  }
  sigprocmask(SIG_SETMASK, &before, NULL);
  return has_room;
}

// Sends all, unless nobody takes it any more.
static void send_all(const char *bytes, size_t count) {
  while (count > 0 && !is_blocked) {
    ssize_t sent = write(terminal, bytes, count);
    if (sent >= 0) {
      bytes += sent;
      count -= sent;
    } else if (errno == EAGAIN) {
      is_blocked = !wait_for_room();
    } else if (errno != EINTR) {
      return;
    }
  }
}

void terminal_output_send(const char *bytes, size_t count) {
  send_all(collected, length);
  length = 0;
  send_all(bytes, count);
}

void curses_send(const uint8_t *bytes, int count) {
  terminal_output_send((const char *)bytes, count);
}
