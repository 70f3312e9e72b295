// The files of Resources/catalogue, embedded when the package is built.
#ifndef CATALOGUE_DATA_H
#define CATALOGUE_DATA_H

#include <stddef.h>

// One embedded file: its name within the catalogue's folder, and its bytes.
struct catalogue_file {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t length;
};

// The number of embedded files.
size_t catalogue_file_count(void);

// The embedded file at an index below catalogue_file_count().
struct catalogue_file catalogue_file_at(size_t index);

#endif
