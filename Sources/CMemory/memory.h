/* What glibc has to say about its memory, which Swift's module of glibc leaves out: mallopt and malloc_trim; and where the
   program itself lies in memory: dl_iterate_phdr. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <link.h>
#include <malloc.h>
