// Most signals end a program, a Swift trap is SIGILL or SIGTRAP, and ncurses knows nothing of them:
// without this the shell would be left without echo on the alternate screen. The handler calls write
// and tcsetattr only, with bytes made ready before, on a stack of its own, and then lets the signal
// do what it did before.
//
// Ctrl-C, kill and the closing of the window are requests: they are only noted, so that what is to
// be remembered can be written first.
#define _GNU_SOURCE 1  // sigaction and sigaltstack, which strict C hides
#include "TerminalRestore.h"

#include <curses.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "TerminalOutput.h"

static const int requests[] = {SIGTERM, SIGHUP, SIGINT};
enum { REQUESTS = sizeof requests / sizeof requests[0] };

static struct sigaction before[NSIG];
static struct termios settings;
static char ending[256];
static size_t ending_length;
static volatile sig_atomic_t is_open;
static char stack[65536];
// The request that was made first, 0 for none, and the second of the clock in which it was.
static volatile sig_atomic_t request;
static time_t requested_at;

void terminal_restore_by(const char *bytes) {
  size_t length = strlen(bytes);
  if (ending_length + length > sizeof ending) return;
  memcpy(ending + ending_length, bytes, length);
  ending_length += length;
}

// Adds a sequence without its padding (`$<2>`), which the signal handler could not keep: it asks for
// a pause that terminals on a line of today do not need.
static void restore_by_capability(const char *name) {
  const char *bytes = tigetstr(name);
  if (bytes == NULL || bytes == (const char *)-1) return;
  char plain[256];
  size_t count = 0;
  for (const char *next = bytes; *next != 0; next++) {
    if (count + 1 == sizeof plain) return;
    if (next[0] == '$' && next[1] == '<') {
      const char *end = strchr(next, '>');
      if (end != NULL) {
        next = end;
        continue;
      }
    }
    plain[count++] = *next;
  }
  plain[count] = 0;
  terminal_restore_by(plain);
}

// Whether a signal ends a program that does nothing about it. Two do not: whoever writes to a pipe
// that nobody reads, or more than is allowed, is told so by write.
static bool ends_program(int signal) {
  switch (signal) {
    case SIGKILL:
    case SIGSTOP:
    case SIGTSTP:
    case SIGTTIN:
    case SIGTTOU:
    case SIGCONT:
    case SIGCHLD:
    case SIGURG:
    case SIGWINCH:
    case SIGPIPE:
    case SIGXFSZ: return false;
    default: return true;
  }
}

static bool is_request(int signal) {
  for (int i = 0; i < REQUESTS; i++) {
    if (requests[i] == signal) return true;
  }
  return false;
}

static void restore(int signal) {
  if (is_open) {
    is_open = 0;
    ssize_t written = write(terminal_output_way(), ending, ending_length);
    (void)written;
    tcsetattr(STDIN_FILENO, TCSANOW, &settings);
  }
  sigaction(signal, &before[signal], NULL);
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
  for (int i = 0; i < REQUESTS; i++) sigaddset(signals, requests[i]);
}

int terminal_restore_request(void) { return request; }

void terminal_restore_settings(void) { tcgetattr(STDIN_FILENO, &settings); }

void terminal_restore_now(void) {
  terminal_output_send(ending, ending_length);
  tcsetattr(STDIN_FILENO, TCSANOW, &settings);
}

static void handle(int signal) {
  struct sigaction action = {.sa_handler = restore, .sa_flags = SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  if (is_request(signal)) {
    action.sa_handler = note_request;
    action.sa_flags |= SA_RESTART;
    terminal_restore_requests(&action.sa_mask);
  }
  sigaction(signal, &action, NULL);
}

void terminal_restore_prepare(void) {
  if (tcgetattr(STDIN_FILENO, &settings) != 0) return;
  ending_length = 0;
  restore_by_capability("sgr0");   // plain text
  restore_by_capability("rmkx");   // cursor keys as the shell expects them
  restore_by_capability("cnorm");  // the cursor visible
  restore_by_capability("rmcup");  // the screen that was there before
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  request = 0;
  is_open = 1;
  for (int signal = 1; signal < NSIG; signal++) {
    // The C library keeps some for itself, and says so by failing.
    if (!ends_program(signal) || sigaction(signal, NULL, &before[signal]) != 0) continue;
    // What the user has told the shell to ignore (nohup) stays ignored.
    if (before[signal].sa_handler != SIG_IGN) handle(signal);
  }
}

void terminal_restore_done(void) {
  is_open = 0;
  for (int signal = 1; signal < NSIG; signal++) {
    if (ends_program(signal)) sigaction(signal, &before[signal], NULL);
  }
}
