// Starts the program to be measured: launch PROGRAM [ARGUMENT...]
//
// Sends the time (CLOCK_MONOTONIC, nanoseconds, eight bytes) through descriptor 3 and execs, so
// that the clock starts just before exec and neither a fork nor Python is in the figure.
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

int main(int count, char **arguments) {
  if (count < 2) return 126;
  // Keys are read from the controlling terminal, also when the rows come on standard input.
  if (isatty(2) && ioctl(2, TIOCSCTTY, 0)) return perror("launch: controlling terminal"), 126;
  if (fcntl(3, F_SETFD, FD_CLOEXEC)) return perror("launch: descriptor 3"), 126;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  int64_t nanoseconds = now.tv_sec * INT64_C(1000000000) + now.tv_nsec;
  if (write(3, &nanoseconds, sizeof nanoseconds) != sizeof nanoseconds) return 126;
  execv(arguments[1], arguments + 1);
  perror(arguments[1]);
  return 127;
}
