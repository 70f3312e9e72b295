// Reading the terminal byte by byte, with all that may happen while one waits for a key: the window
// gets another size, Ctrl-Z stops the program, a signal asks for its end.
//
// ncurses has all this too, but splits sequences that terminfo does not name into keys, and stops
// the program within a signal handler, wherever that comes, with the modes that it does not know
// of left on.
#define _GNU_SOURCE 1
#include "TerminalInput.h"

#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "CNcurses.h"
#include "TerminalOutput.h"
#include "TerminalRestore.h"

static const int noted[] = {SIGTSTP, SIGCONT, SIGWINCH};
enum { NOTED = sizeof noted / sizeof noted[0], MOST_MODES = 2 };
// The milliseconds without another size after which one is drawn.
enum { QUIET = 80 };

static struct sigaction before[NOTED];
static volatile sig_atomic_t is_to_stop, has_continued, may_have_new_size;
// These, and the signals that ask for the end: let in only where a key is waited for, so that none
// comes between looking for it and waiting.
static sigset_t held_back;
static sigset_t mask_before;
static struct { const char *on, *off; } modes[MOST_MODES];
static int mode_count;
// The terminal's characters for signals, as its user has set them up; 0 for none.
static struct { cc_t byte; int signal; } signal_keys[3];
static bool has_signal_keys;

static void send(const char *bytes) { terminal_output_send(bytes, strlen(bytes)); }

static void note(int signal) {
  if (signal == SIGTSTP) is_to_stop = 1;
  if (signal == SIGCONT) has_continued = 1;
  if (signal == SIGWINCH) may_have_new_size = 1;
}

static void find_signal_keys(void) {
  struct termios settings;
  has_signal_keys = tcgetattr(STDIN_FILENO, &settings) == 0 && (settings.c_lflag & ISIG) != 0;
  const cc_t *bytes = settings.c_cc;
  const struct { cc_t byte; int signal; } keys[] = {
      {bytes[VINTR], SIGINT}, {bytes[VQUIT], SIGQUIT}, {bytes[VSUSP], SIGTSTP}};
  for (int i = 0; i < 3; i++) {
    struct sigaction action;
    // Where a signal is ignored, its key is one like all others.
    bool is_ignored = sigaction(keys[i].signal, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
    signal_keys[i].byte = has_signal_keys && !is_ignored ? keys[i].byte : 0;
    signal_keys[i].signal = keys[i].signal;
  }
}

void terminal_input_prepare(void) {
  find_signal_keys();
  mode_count = 0;
  sigprocmask(SIG_BLOCK, NULL, &mask_before);
  is_to_stop = has_continued = may_have_new_size = 0;
  terminal_restore_requests(&held_back);
  for (int i = 0; i < NOTED; i++) {
    sigaddset(&held_back, noted[i]);
    sigaction(noted[i], NULL, &before[i]);
    if (before[i].sa_handler == SIG_IGN) continue;
    struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    sigaction(noted[i], &action, NULL);
  }
}

void terminal_input_use(const char *on, const char *off) {
  if (mode_count == MOST_MODES) return;
  modes[mode_count].on = on;
  modes[mode_count++].off = off;
  terminal_restore_by(off);
  send(on);
}

void terminal_input_leave(void) {
  for (int i = 0; i < mode_count; i++) send(modes[i].off);
}

void terminal_input_done(void) {
  for (int i = 0; i < NOTED; i++) sigaction(noted[i], &before[i], NULL);
  sigprocmask(SIG_SETMASK, &mask_before, NULL);
}

void curses_let_keys_signal(bool do_they) {
  struct termios settings;
  if (!has_signal_keys || tcgetattr(STDIN_FILENO, &settings) != 0) return;
  tcflag_t flags = do_they ? settings.c_lflag | ISIG : settings.c_lflag & ~ISIG;
  if (flags == settings.c_lflag) return;
  settings.c_lflag = flags;
  tcsetattr(STDIN_FILENO, TCSANOW, &settings);
}

int curses_signals(uint8_t *bytes) {
  int count = 0;
  for (int i = 0; i < 3; i++) {
    if (signal_keys[i].byte != 0) bytes[count++] = signal_keys[i].byte;
  }
  return count;
}

void curses_signal(uint8_t byte) {
  for (int i = 0; i < 3; i++) {
    if (signal_keys[i].byte == byte) kill(0, signal_keys[i].signal);
  }
}

// Takes the window's size over; false where there is none. One that is as before may have been another
// in between, which has cut what was shown.
static bool take_size(void) {
  may_have_new_size = 0;
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) {
    return false;
  }
  if (size.ws_row == getmaxy(stdscr) && size.ws_col == getmaxx(stdscr)) return true;
  return resize_term(size.ws_row, size.ws_col) == OK;
}

// Waits while one size comes after the other, as when a window is pulled larger: drawing each would
// only come late, through a slow link by seconds.
static void let_size_settle(const sigset_t *while_waiting) {
  struct pollfd terminal = {.fd = STDIN_FILENO, .events = POLLIN};
  struct timespec time = {0, QUIET * 1000000L};
  while (ppoll(&terminal, 1, &time, while_waiting) < 0 && errno == EINTR && may_have_new_size) {
    take_size();
  }
}

// Gives the terminal to the shell, and stops until somebody has us go on.
static void stop(const sigset_t *while_waiting) {
  is_to_stop = 0;
  terminal_input_leave();
  terminal_output_leave();
  endwin();
  struct sigaction ours, as_ever = {.sa_handler = SIG_DFL};
  sigemptyset(&as_ever.sa_mask);
  sigaction(SIGTSTP, &as_ever, &ours);
  raise(SIGTSTP);
  // Let in, it stops us here.
  sigprocmask(SIG_SETMASK, while_waiting, NULL);
  sigprocmask(SIG_BLOCK, &held_back, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  has_continued = 1;
}

// Whether somebody else has the terminal.
static bool is_in_background(void) {
  pid_t foreground = tcgetpgrp(STDIN_FILENO);
  return foreground > 0 && foreground != getpgrp();
}

// Takes the terminal again as soon as it is ours; false where somebody asks for the end instead.
static bool resume(const sigset_t *while_waiting) {
  has_continued = 0;
  sigprocmask(SIG_SETMASK, while_waiting, NULL);
  while (is_in_background() && terminal_restore_request() == 0) raise(SIGSTOP);
  sigprocmask(SIG_BLOCK, &held_back, NULL);
  if (terminal_restore_request() != 0) return false;
  if (isendwin()) {
    // What has been set up in the meantime (stty) is to be found again at the end.
    def_shell_mode();
    terminal_restore_settings();
  }
  reset_prog_mode();
  refresh();
  terminal_output_forget();
  for (int i = 0; i < mode_count; i++) send(modes[i].on);
  take_size();
  return true;
}

static int read_bytes(
    uint8_t *bytes, int capacity, int milliseconds, const sigset_t *while_waiting) {
  struct pollfd terminal = {.fd = STDIN_FILENO, .events = POLLIN};
  struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  for (;;) {
    if (terminal_restore_request() != 0) return CURSES_ENDED;
    if (is_to_stop) stop(while_waiting);
    if (has_continued) return resume(while_waiting) ? CURSES_RESUMED : CURSES_ENDED;
    if (may_have_new_size && take_size()) {
      let_size_settle(while_waiting);
      return CURSES_RESIZED;
    }
    int ready = ppoll(&terminal, 1, milliseconds < 0 ? NULL : &time, while_waiting);
    if (ready == 0) return 0;
    if (ready < 0 && errno == EINTR) continue;
    ssize_t count = ready < 0 ? -1 : read(STDIN_FILENO, bytes, capacity);
    if (count > 0) return (int)count;
    // Reading a terminal that has hung up fails at once and for ever.
    if (count == 0 || errno != EINTR) return CURSES_ENDED;
  }
}

int curses_read(uint8_t *bytes, int capacity, int milliseconds) {
  sigset_t mask;
  sigprocmask(SIG_BLOCK, &held_back, &mask);
  sigset_t while_waiting = mask;
  sigdelset(&while_waiting, SIGWINCH);
  int count = read_bytes(bytes, capacity, milliseconds, &while_waiting);
  // At the end requests stay held back: what is remembered now is not to be cut off.
  if (count != CURSES_ENDED) sigprocmask(SIG_SETMASK, &mask, NULL);
  return count;
}
