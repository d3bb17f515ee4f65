// The files of the folder Files, compiled in; a test holds this table against the folder.
#include "CAssets.h"

static const unsigned char file_0[] = {
#embed "Files/static/desk.css"
};
static const unsigned char file_1[] = {
#embed "Files/static/desk.js"
};
static const unsigned char file_2[] = {
#embed "Files/static/icon.svg"
};
static const unsigned char file_3[] = {
#embed "Files/static/reading.css"
};
static const unsigned char file_4[] = {
#embed "Files/templates/act.mustache"
};
static const unsigned char file_5[] = {
#embed "Files/templates/article-head.mustache"
};
static const unsigned char file_6[] = {
#embed "Files/templates/board.mustache"
};
static const unsigned char file_7[] = {
#embed "Files/templates/card.mustache"
};
static const unsigned char file_8[] = {
#embed "Files/templates/compare.mustache"
};
static const unsigned char file_9[] = {
#embed "Files/templates/contributor.mustache"
};
static const unsigned char file_10[] = {
#embed "Files/templates/credits.mustache"
};
static const unsigned char file_11[] = {
#embed "Files/templates/footer.mustache"
};
static const unsigned char file_12[] = {
#embed "Files/templates/header.mustache"
};
static const unsigned char file_13[] = {
#embed "Files/templates/history.mustache"
};
static const unsigned char file_14[] = {
#embed "Files/templates/list.mustache"
};
static const unsigned char file_15[] = {
#embed "Files/templates/login.mustache"
};
static const unsigned char file_16[] = {
#embed "Files/templates/notices.mustache"
};
static const unsigned char file_17[] = {
#embed "Files/templates/problem.mustache"
};
static const unsigned char file_18[] = {
#embed "Files/templates/provenance.mustache"
};
static const unsigned char file_19[] = {
#embed "Files/templates/reading-article.mustache"
};
static const unsigned char file_20[] = {
#embed "Files/templates/reading-card.mustache"
};
static const unsigned char file_21[] = {
#embed "Files/templates/reading-footer.mustache"
};
static const unsigned char file_22[] = {
#embed "Files/templates/reading-front.mustache"
};
static const unsigned char file_23[] = {
#embed "Files/templates/reading-header.mustache"
};
static const unsigned char file_24[] = {
#embed "Files/templates/reading-list.mustache"
};
static const unsigned char file_25[] = {
#embed "Files/templates/reading-problem.mustache"
};
static const unsigned char file_26[] = {
#embed "Files/templates/review.mustache"
};
static const unsigned char file_27[] = {
#embed "Files/templates/tabs.mustache"
};
static const unsigned char file_28[] = {
#embed "Files/templates/unmet.mustache"
};
static const unsigned char file_29[] = {
#embed "Files/templates/workflow.mustache"
};
static const unsigned char file_30[] = {
#embed "Files/templates/write.mustache"
};

#define FILE(path, bytes) { path, bytes, sizeof(bytes) }

static const asset files[] = {
    FILE("static/desk.css", file_0),
    FILE("static/desk.js", file_1),
    FILE("static/icon.svg", file_2),
    FILE("static/reading.css", file_3),
    FILE("templates/act.mustache", file_4),
    FILE("templates/article-head.mustache", file_5),
    FILE("templates/board.mustache", file_6),
    FILE("templates/card.mustache", file_7),
    FILE("templates/compare.mustache", file_8),
    FILE("templates/contributor.mustache", file_9),
    FILE("templates/credits.mustache", file_10),
    FILE("templates/footer.mustache", file_11),
    FILE("templates/header.mustache", file_12),
    FILE("templates/history.mustache", file_13),
    FILE("templates/list.mustache", file_14),
    FILE("templates/login.mustache", file_15),
    FILE("templates/notices.mustache", file_16),
    FILE("templates/problem.mustache", file_17),
    FILE("templates/provenance.mustache", file_18),
    FILE("templates/reading-article.mustache", file_19),
    FILE("templates/reading-card.mustache", file_20),
    FILE("templates/reading-footer.mustache", file_21),
    FILE("templates/reading-front.mustache", file_22),
    FILE("templates/reading-header.mustache", file_23),
    FILE("templates/reading-list.mustache", file_24),
    FILE("templates/reading-problem.mustache", file_25),
    FILE("templates/review.mustache", file_26),
    FILE("templates/tabs.mustache", file_27),
    FILE("templates/unmet.mustache", file_28),
    FILE("templates/workflow.mustache", file_29),
    FILE("templates/write.mustache", file_30),
};

size_t asset_count(void) { return sizeof(files) / sizeof(files[0]); }

const asset *asset_at(size_t index) { return index < asset_count() ? &files[index] : NULL; }
