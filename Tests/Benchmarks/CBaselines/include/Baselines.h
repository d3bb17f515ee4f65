#ifndef GALLEY_BASELINES_H
#define GALLEY_BASELINES_H

#include <stdbool.h>
#include <stddef.h>

// What the same bytes cost without Galley, at the speed of C. Each function returns 0, or the line that failed.

/// An object of an action, in a buffer that holds them all.
struct baseline_object {
    size_t offset;
    size_t size;
    /// As git numbers them: 1 commit, 2 tree, 3 blob.
    int kind;
    /// Whether it is the commit that the action ends with.
    bool ends_action;
};

/// Writes objects as libgit2 does by itself: a loose file for each, waiting for the disk, and the reference moved after
/// each action.
int baseline_loose(
    const char *repository, const char *reference, const void *bytes, const struct baseline_object *objects, size_t count);

/// Writes one batch with no git about it: the bytes deflated once, the same files, renames and waits for the disk.
int baseline_raw(const char *folder, const void *bytes, const struct baseline_object *objects, size_t count);

#endif
