#ifndef GALLEY_CSTARTER_H
#define GALLEY_CSTARTER_H

#include <stddef.h>

/// One file of the folder `Repository`, as it is compiled in.
typedef struct {
    /// The path below `Repository`, ended by a zero byte.
    const char *path;
    /// The bytes.
    const unsigned char *bytes;
    /// How many bytes there are.
    size_t count;
} starter_file;

/// The number of files.
size_t starter_file_count(void);

/// The file at `index`, which is less than the count; else NULL.
const starter_file *starter_file_at(size_t index);

#endif
