#define _GNU_SOURCE
#include "Baselines.h"

#include <fcntl.h>
#include <git2.h>
#include <libdeflate.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define CHECK(CALL)                                 \
    do {                                            \
        if ((CALL) < 0) { failed = __LINE__; goto end; } \
    } while (0)

int baseline_loose(
    const char *repository, const char *reference, const void *bytes, const struct baseline_object *objects, size_t count) {
    int failed = 0;
    git_repository *opened = NULL;
    git_odb *database = NULL;
    git_libgit2_init();
    CHECK(git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1));
    CHECK(git_repository_open_bare(&opened, repository));
    CHECK(git_repository_odb(&database, opened));
    for (size_t index = 0; index < count; index++) {
        const struct baseline_object *object = &objects[index];
        git_oid id;
        CHECK(git_odb_write(&id, database, (const char *)bytes + object->offset, object->size, (git_object_t)object->kind));
        if (!object->ends_action) continue;
        git_reference *moved = NULL;
        CHECK(git_reference_create(&moved, opened, reference, &id, 1, NULL));
        git_reference_free(moved);
    }
end:
    git_odb_free(database);
    git_repository_free(opened);
    git_libgit2_shutdown();
    return failed;
}

static int put(const char *folder, const char *name, const void *bytes, size_t size) {
    char path[4096];
    snprintf(path, sizeof path, "%s/tmp-%s", folder, name);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (file < 0) return -1;
    size_t written = 0;
    while (written < size) {
        ssize_t count = write(file, (const char *)bytes + written, size - written);
        if (count <= 0) break;
        written += (size_t)count;
    }
    int result = written == size && fsync(file) == 0 ? 0 : -1;
    return close(file) == 0 ? result : -1;
}

static int name(const char *folder, const char *name, unsigned number) {
    char old[4096], new[4096];
    snprintf(old, sizeof old, "%s/tmp-%s", folder, name);
    snprintf(new, sizeof new, "%s/%s-%u", folder, name, number);
    return rename(old, new);
}

static int wait_for_folder(const char *folder) {
    int file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int result = file < 0 ? -1 : fsync(file);
    if (file >= 0) close(file);
    return result;
}

// Deflates every object into one buffer; returns its size.
static size_t deflate_all(
    char *pack, size_t room, const void *bytes, const struct baseline_object *objects, size_t count) {
    struct libdeflate_compressor *compressor = libdeflate_alloc_compressor(1);
    size_t size = 0;
    for (size_t index = 0; index < count; index++) {
        const struct baseline_object *object = &objects[index];
        size += libdeflate_zlib_compress(
            compressor, (const char *)bytes + object->offset, object->size, pack + size, room - size);
    }
    libdeflate_free_compressor(compressor);
    return size;
}

int baseline_raw(const char *folder, const void *bytes, const struct baseline_object *objects, size_t count) {
    static unsigned number = 0;
    int failed = 0;
    size_t room = 4096;
    for (size_t index = 0; index < count; index++) room += objects[index].size + objects[index].size / 8 + 64;
    char *pack = malloc(room);
    // An index of git: 1,032 bytes before the objects, 28 for each, 40 after them.
    size_t index_size = 1072 + 28 * count;
    char *index = calloc(1, index_size);
    if (pack == NULL || index == NULL) { failed = __LINE__; goto end; }
    size_t size = deflate_all(pack, room, bytes, objects, count);
    number++;
    CHECK(put(folder, "pack", pack, size));
    CHECK(put(folder, "idx", index, index_size));
    CHECK(name(folder, "pack", number));
    CHECK(name(folder, "idx", number));
    CHECK(wait_for_folder(folder));
    CHECK(put(folder, "main", "0123456789012345678901234567890123456789\n", 41));
    CHECK(name(folder, "main", 0));
    CHECK(wait_for_folder(folder));
end:
    free(pack);
    free(index);
    return failed;
}
