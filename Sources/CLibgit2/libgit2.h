#ifndef CLIBGIT2_LIBGIT2_H
#define CLIBGIT2_LIBGIT2_H

#include <git2.h>
#include <git2/sys/commit.h>
#include <git2/sys/odb_backend.h>
#include <git2/sys/repository.h>

/* `git_libgit2_opts` is variadic, which Swift cannot call. */

/* Sets an option that takes one integer, such as GIT_OPT_ENABLE_FSYNC_GITDIR. */
static inline int clibgit2_set_flag(int option, int value) {
    return git_libgit2_opts(option, value);
}

/* Sets an option that takes a size, such as GIT_OPT_SET_MWINDOW_SIZE. */
static inline int clibgit2_set_size(int option, size_t value) {
    return git_libgit2_opts(option, value);
}

/* Sets where configuration of a level is searched (GIT_OPT_SET_SEARCH_PATH); "" is nowhere. */
static inline int clibgit2_set_search_path(int level, const char *path) {
    return git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, path);
}

#endif
