// The floor: the least that a list in ncursesw costs. floor FILE
//
// One list of the file's lines with a marker column, a title and a footer. Arrows and PgDn move,
// letters filter, Tab moves the bold title, Esc leaves.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { most = 100000 };
static char *rows[most];
static int shown[most], rowCount, shownCount, top, chosen;

static void load(const char *path) {
  FILE *file = fopen(path, "r");
  size_t room = 0;
  if (!file) perror(path), exit(1);
  while (rowCount < most && getline(&rows[rowCount], &room, file) > 0) {
    rows[rowCount][strcspn(rows[rowCount], "\n")] = 0;
    rowCount++, room = 0;
  }
  fclose(file);
}

static void narrow(const char *word) {
  shownCount = top = chosen = 0;
  for (int i = 0; i < rowCount; i++)
    if (strcasestr(rows[i], word)) shown[shownCount++] = i;
}

static void drawTitles(const char *word, int second) {
  attrset(second ? A_NORMAL : A_BOLD);
  mvprintw(0, 0, "floor: %d rows", shownCount), clrtoeol();
  attrset(second ? A_BOLD : A_NORMAL);
  mvprintw(LINES - 1, 0, "floor-ready / %s", word), clrtoeol();
  attrset(A_NORMAL);
}

static void drawList(int height) {
  for (int y = 0; y < height; y++) {
    move(y + 1, 0), clrtoeol();
    if (top + y < shownCount) mvaddnstr(y + 1, 2, rows[shown[top + y]], COLS - 2);
  }
}

static void drawMarker(int y, chtype sign) { mvaddch(y - top + 1, 0, sign); }

int main(int count, char **arguments) {
  if (count != 2) return 2;
  setlocale(LC_ALL, "");
  load(arguments[1]);
  initscr(), cbreak(), noecho(), nonl(), keypad(stdscr, TRUE), set_escdelay(25), curs_set(0);
  idlok(stdscr, TRUE);
  char word[64] = "";
  int height = LINES - 2, second = 0, key = 0;
  narrow(word);
  do {
    int oldTop = top, oldChosen = chosen, typed = key >= ' ' && key < 127 && strlen(word) < 60;
    if (key == KEY_DOWN && chosen + 1 < shownCount) chosen++;
    if (key == KEY_NPAGE && chosen + height < shownCount) chosen += height, top += height;
    if (key == '\t') second = !second;
    if (typed) word[strlen(word)] = (char)key, narrow(word);
    if (chosen >= top + height) top = chosen - height + 1;
    if (!key || typed || key == '\t') drawTitles(word, second);
    if (!key || typed || top != oldTop) drawList(height);
    else drawMarker(oldChosen, ' ');
    drawMarker(chosen, '>');
    refresh();
  } while ((key = getch()) != 27 && key != ERR);
  return endwin();
}
