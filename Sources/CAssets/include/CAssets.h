#ifndef GALLEY_CASSETS_H
#define GALLEY_CASSETS_H

#include <stddef.h>

/// One file of the folder `Files`, as it is compiled in.
typedef struct {
    /// The path below `Files`, ended by a zero byte.
    const char *path;
    /// The bytes.
    const unsigned char *bytes;
    /// How many bytes there are.
    size_t size;
} asset;

/// The number of files.
size_t asset_count(void);

/// The file at `index`, which is less than the count; else NULL.
const asset *asset_at(size_t index);

#endif
