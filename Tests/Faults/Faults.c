#define _GNU_SOURCE
#include "Faults.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

// Sanitizers call what is intercepted here before they are ready themselves.
#pragma clang attribute push(__attribute__((disable_sanitizer_instrumentation)), apply_to = function)

// Everything of its own goes to the kernel directly, so that no call of this file meets itself.

enum kind { NONE, FAIL, FULL, SHORT, KILL_BEFORE, KILL_WITHIN, KILL_AFTER };

enum call { SYNC, RENAME, WRITE, LINK, CREATE, UNLINK, TRUNCATE, FOLDER };

static const char *const names[] = {"sync", "rename", "write", "link", "create", "unlink", "truncate", "folder"};

static char folder[PATH_MAX];
static size_t folder_length;
static unsigned counted_calls = ~0u;
static int at;
static enum kind kind;
static int error_number;
static bool without_sync;
static int trace = -1;
static atomic_int count;

int faults_counted(void) { return atomic_load(&count); }

static void read_calls(const char *list) {
    counted_calls = 0;
    for (int call = SYNC; call <= FOLDER; call++) {
        const char *found = strstr(list, names[call]);
        if (found != NULL) counted_calls |= 1u << call;
    }
}

static void read_kind(const char *text) {
    if (strcmp(text, "EIO") == 0) { kind = FAIL; error_number = EIO; }
    if (strcmp(text, "ENOSPC") == 0) { kind = FAIL; error_number = ENOSPC; }
    if (strcmp(text, "full") == 0) { kind = FULL; error_number = ENOSPC; }
    if (strcmp(text, "short") == 0) kind = SHORT;
    if (strcmp(text, "kill-before") == 0) kind = KILL_BEFORE;
    if (strcmp(text, "kill-within") == 0) kind = KILL_WITHIN;
    if (strcmp(text, "kill-after") == 0) kind = KILL_AFTER;
}

__attribute__((constructor)) static void read_environment(void) {
    const char *text = getenv("FAULT_FOLDER");
    // Programs that this one starts, such as a sanitizer's symbolizer, are none of ours.
    unsetenv("LD_PRELOAD");
    if (text == NULL || strlen(text) >= sizeof folder) return;
    strcpy(folder, text);
    if ((text = getenv("FAULT_CALLS")) != NULL) read_calls(text);
    if ((text = getenv("FAULT_AT")) != NULL) at = atoi(text);
    if ((text = getenv("FAULT_KIND")) != NULL) read_kind(text);
    without_sync = getenv("FAULT_NO_SYNC") != NULL;
    if ((text = getenv("FAULT_TRACE")) != NULL)
        trace = (int)syscall(SYS_openat, AT_FDCWD, text, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    folder_length = strlen(folder);
}

// The absolute path of a descriptor; empty where there is none.
static void path_of_descriptor(int descriptor, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    long length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
    path[length < 0 ? 0 : length] = 0;
}

static void absolute_path(int from, const char *name, char *path) {
    if (name[0] == '/') {
        snprintf(path, PATH_MAX, "%s", name);
        return;
    }
    if (from == AT_FDCWD) {
        if (syscall(SYS_getcwd, path, PATH_MAX) < 0) path[0] = 0;
    } else {
        path_of_descriptor(from, path);
    }
    size_t length = strlen(path);
    snprintf(path + length, PATH_MAX - length, "/%s", name);
}

static bool is_below(const char *path) {
    return folder_length > 0 && strncmp(path, folder, folder_length) == 0 &&
           (path[folder_length] == '/' || path[folder_length] == 0);
}

static void note(const char *name, const char *path, const char *other) {
    if (trace < 0) return;
    char line[2 * PATH_MAX + 32];
    int length = other == NULL ? snprintf(line, sizeof line, "%s\t%s\n", name, path)
                               : snprintf(line, sizeof line, "%s\t%s\t%s\n", name, path, other);
    syscall(SYS_write, trace, line, (size_t)length);
}

static void die(void) {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;) syscall(SYS_pause);
}

static bool needs_room(enum call call) { return call != UNLINK && call != SYNC; }

// What is to happen at this call. What is known to happen before it happens here: an error, or the end.
static enum kind before(enum call call, const char *path, const char *other) {
    if (!is_below(path) && (other == NULL || !is_below(other))) return NONE;
    note(names[call], path, other);
    if ((counted_calls & 1u << call) == 0) return NONE;
    int number = atomic_fetch_add(&count, 1) + 1;
    if (at == 0 || number < at || (number > at && kind != FULL)) return NONE;
    if (kind == FULL && !needs_room(call)) return NONE;
    note("fault", path, other);
    if (kind == KILL_BEFORE || (kind == KILL_WITHIN && call != WRITE)) die();
    if (kind == FAIL || kind == FULL) errno = error_number;
    if ((kind == SHORT || kind == KILL_WITHIN) && call != WRITE) return NONE;
    return kind;
}

static bool fails(enum kind kind) { return kind == FAIL || kind == FULL; }

#define RESULT(EXPRESSION)                                      \
    do {                                                        \
        if (fails(fault)) return -1;                            \
        long result = EXPRESSION;                               \
        if (fault == KILL_AFTER) die();                         \
        return result;                                          \
    } while (0)

// Synchronising.

static int synchronise(int descriptor, long call) {
    char path[PATH_MAX];
    path_of_descriptor(descriptor, path);
    enum kind fault = before(SYNC, path, NULL);
    if (without_sync && !fails(fault)) return 0;
    RESULT((int)syscall(call, descriptor));
}

int fsync(int descriptor) { return synchronise(descriptor, SYS_fsync); }
int fdatasync(int descriptor) { return synchronise(descriptor, SYS_fdatasync); }

// Writing.

static ssize_t write_at(int descriptor, const void *bytes, size_t size, off_t offset, bool has_offset) {
    char path[PATH_MAX];
    path_of_descriptor(descriptor, path);
    if (descriptor == STDOUT_FILENO) note("answer", path, NULL);
    enum kind fault = before(WRITE, path, NULL);
    if ((fault == SHORT || fault == KILL_WITHIN) && size > 1) size /= 2;
    if (fails(fault)) return -1;
    long written = has_offset ? syscall(SYS_pwrite64, descriptor, bytes, size, offset)
                              : syscall(SYS_write, descriptor, bytes, size);
    if (fault == KILL_WITHIN || fault == KILL_AFTER) die();
    return written;
}

ssize_t write(int descriptor, const void *bytes, size_t size) {
    return write_at(descriptor, bytes, size, 0, false);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset) {
    return write_at(descriptor, bytes, size, offset, true);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset) {
    return write_at(descriptor, bytes, size, offset, true);
}

ssize_t writev(int descriptor, const struct iovec *parts, int parts_count) {
    char path[PATH_MAX];
    path_of_descriptor(descriptor, path);
    if (descriptor == STDOUT_FILENO) note("answer", path, NULL);
    enum kind fault = before(WRITE, path, NULL);
    if ((fault == SHORT || fault == KILL_WITHIN) && parts_count > 1) parts_count /= 2;
    if (fails(fault)) return -1;
    long written = syscall(SYS_writev, descriptor, parts, parts_count);
    if (fault == KILL_WITHIN || fault == KILL_AFTER) die();
    return written;
}

static int truncate_to(int descriptor, off_t size) {
    char path[PATH_MAX];
    path_of_descriptor(descriptor, path);
    enum kind fault = before(TRUNCATE, path, NULL);
    RESULT((int)syscall(SYS_ftruncate, descriptor, size));
}

int ftruncate(int descriptor, off_t size) { return truncate_to(descriptor, size); }
int ftruncate64(int descriptor, off64_t size) { return truncate_to(descriptor, size); }

// Names.

static int rename_from(int from, const char *old, int to, const char *new, unsigned flags) {
    char path[PATH_MAX], other[PATH_MAX];
    absolute_path(from, old, path);
    absolute_path(to, new, other);
    enum kind fault = before(RENAME, path, other);
    RESULT((int)syscall(SYS_renameat2, from, old, to, new, flags));
}

int rename(const char *old, const char *new) { return rename_from(AT_FDCWD, old, AT_FDCWD, new, 0); }
int renameat(int from, const char *old, int to, const char *new) { return rename_from(from, old, to, new, 0); }
int renameat2(int from, const char *old, int to, const char *new, unsigned flags) {
    return rename_from(from, old, to, new, flags);
}

static int link_from(int from, const char *old, int to, const char *new, int flags) {
    char path[PATH_MAX], other[PATH_MAX];
    absolute_path(from, old, path);
    absolute_path(to, new, other);
    enum kind fault = before(LINK, path, other);
    RESULT((int)syscall(SYS_linkat, from, old, to, new, flags));
}

int link(const char *old, const char *new) { return link_from(AT_FDCWD, old, AT_FDCWD, new, 0); }
int linkat(int from, const char *old, int to, const char *new, int flags) {
    return link_from(from, old, to, new, flags);
}

static int unlink_from(int from, const char *name, int flags) {
    char path[PATH_MAX];
    absolute_path(from, name, path);
    enum kind fault = before(UNLINK, path, NULL);
    RESULT((int)syscall(SYS_unlinkat, from, name, flags));
}

int unlink(const char *name) { return unlink_from(AT_FDCWD, name, 0); }
int unlinkat(int from, const char *name, int flags) { return unlink_from(from, name, flags); }

int mkdir(const char *name, mode_t mode) {
    char path[PATH_MAX];
    absolute_path(AT_FDCWD, name, path);
    enum kind fault = before(FOLDER, path, NULL);
    RESULT((int)syscall(SYS_mkdirat, AT_FDCWD, name, mode));
}

static int open_from(int from, const char *name, int flags, mode_t mode) {
    enum kind fault = NONE;
    if ((flags & O_CREAT) != 0) {
        char path[PATH_MAX];
        absolute_path(from, name, path);
        struct stat status;
        bool is_new = syscall(SYS_newfstatat, from, name, &status, AT_SYMLINK_NOFOLLOW) != 0;
        if (is_new) fault = before(CREATE, path, NULL);
    }
    RESULT((int)syscall(SYS_openat, from, name, flags, mode));
}

#define MODE(FLAGS)                                             \
    mode_t mode = 0;                                            \
    if (((FLAGS) & (O_CREAT | __O_TMPFILE)) != 0) {             \
        va_list rest;                                           \
        va_start(rest, FLAGS);                                  \
        mode = va_arg(rest, mode_t);                            \
        va_end(rest);                                           \
    }

int open(const char *name, int flags, ...) {
    MODE(flags)
    return open_from(AT_FDCWD, name, flags, mode);
}

int open64(const char *name, int flags, ...) {
    MODE(flags)
    return open_from(AT_FDCWD, name, flags | O_LARGEFILE, mode);
}

int openat(int from, const char *name, int flags, ...) {
    MODE(flags)
    return open_from(from, name, flags, mode);
}

int openat64(int from, const char *name, int flags, ...) {
    MODE(flags)
    return open_from(from, name, flags | O_LARGEFILE, mode);
}

int creat(const char *name, mode_t mode) {
    return open_from(AT_FDCWD, name, O_WRONLY | O_CREAT | O_TRUNC, mode);
}

#pragma clang attribute pop
