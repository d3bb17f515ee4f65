#ifndef CDEFLATE_DEFLATE_H
#define CDEFLATE_DEFLATE_H

#include <libdeflate.h>

#endif
