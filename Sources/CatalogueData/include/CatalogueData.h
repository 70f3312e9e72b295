// Files of Resources, embedded when the package is built.
#ifndef CATALOGUE_DATA_H
#define CATALOGUE_DATA_H

#include <stddef.h>

// One embedded file: its name within its folder, and its bytes.
struct catalogue_file {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t length;
};

// The number of files of the catalogue.
size_t catalogue_file_count(void);

// The file of the catalogue at an index below catalogue_file_count().
struct catalogue_file catalogue_file_at(size_t index);

// The number of files that stand in the folder "share" of an installation.
size_t shared_file_count(void);

// The one at an index below shared_file_count(), named by its path there.
struct catalogue_file shared_file_at(size_t index);

#endif
