/* What glibc has to say about its memory, which Swift's module of glibc leaves out: mallopt and malloc_trim. */
#include <malloc.h>
