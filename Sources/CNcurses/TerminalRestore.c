// A Swift trap is SIGILL or SIGTRAP, and ncurses knows nothing of it: without this the shell would
// be left without echo on the alternate screen. The handler calls write and tcsetattr only, with
// bytes made ready before, on a stack of its own, and then lets the signal do what it did before.
//
// Ctrl-C, kill and the closing of the window are requests: they are only noted, so that what is to
// be remembered can be written first.
#define _GNU_SOURCE 1  // sigaction and sigaltstack, which strict C hides
#include "TerminalRestore.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <curses.h>
#include <term.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// The requests first.
static const int handled[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGABRT,
                              SIGSEGV, SIGBUS, SIGILL, SIGFPE,  SIGTRAP};
enum { REQUESTS = 3, HANDLED = sizeof handled / sizeof handled[0] };

static struct sigaction before[HANDLED];
static struct termios settings;
static char ending[256];
static size_t ending_length;
static volatile sig_atomic_t is_open;
static char stack[65536];
// The request that was made first, 0 for none, and the second of the clock in which it was.
static volatile sig_atomic_t request;
static time_t requested_at;

static void add_ending(const char *capability) {
  const char *bytes = tigetstr(capability);
  if (bytes == NULL || bytes == (const char *)-1) return;
  size_t length = strlen(bytes);
  if (ending_length + length > sizeof ending) return;
  memcpy(ending + ending_length, bytes, length);
  ending_length += length;
}

void terminal_restore_mouse(void) {
  // Terminfo has no name of its own for this. Each for itself: a terminal that does not know the
  // longer coordinates (1006) need not understand the rest of a list.
  static const char bytes[] = "\033[?1006l\033[?1003l\033[?1002l\033[?1000l";
  if (ending_length + sizeof bytes - 1 > sizeof ending) return;
  memcpy(ending + ending_length, bytes, sizeof bytes - 1);
  ending_length += sizeof bytes - 1;
}

static void restore(int signal) {
  if (is_open) {
    is_open = 0;
    ssize_t written = write(STDOUT_FILENO, ending, ending_length);
    (void)written;
    tcsetattr(STDIN_FILENO, TCSANOW, &settings);
  }
  for (int i = 0; i < HANDLED; i++) {
    if (handled[i] == signal) sigaction(signal, &before[i], NULL);
  }
  raise(signal);
}

// Requests are held back while this runs.
static void note_request(int signal) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  if (request == 0) {
    request = signal;
    requested_at = now.tv_sec;
  } else if (now.tv_sec - requested_at > 1) {
    // Somebody asks again, so something hangs. Not so at once: a window that is closed sends SIGHUP
    // itself, and its shell does it once more.
    restore(signal);
  }
}

void terminal_restore_requests(sigset_t *signals) {
  sigemptyset(signals);
  for (int i = 0; i < REQUESTS; i++) sigaddset(signals, handled[i]);
}

int terminal_restore_request(void) { return request; }

void terminal_restore_prepare(void) {
  if (tcgetattr(STDIN_FILENO, &settings) != 0) return;
  ending_length = 0;
  add_ending("BD");     // pasted text without bounds
  add_ending("sgr0");   // plain text
  add_ending("rmkx");   // cursor keys as the shell expects them
  add_ending("cnorm");  // the cursor visible
  add_ending("rmcup");  // the screen that was there before
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  request = 0;
  is_open = 1;
  for (int i = 0; i < HANDLED; i++) {
    struct sigaction current;
    sigaction(handled[i], NULL, &current);
    before[i] = current;
    // What the user has told the shell to ignore (nohup) stays ignored.
    if (current.sa_handler == SIG_IGN) continue;
    struct sigaction action = {.sa_handler = restore, .sa_flags = SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    if (i < REQUESTS) {
      action.sa_handler = note_request;
      action.sa_flags |= SA_RESTART;
      terminal_restore_requests(&action.sa_mask);
    }
    sigaction(handled[i], &action, NULL);
  }
}

void terminal_restore_done(void) {
  is_open = 0;
  for (int i = 0; i < HANDLED; i++) sigaction(handled[i], &before[i], NULL);
}
