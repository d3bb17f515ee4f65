// The files of the folder Repository, compiled in; a test holds this table against the folder.
#include "CStarter.h"

static const unsigned char file_0[] = {
#embed "../../Repository/.mailmap"
};
static const unsigned char file_1[] = {
#embed "../../Repository/README.md"
};
static const unsigned char file_2[] = {
#embed "../../Repository/contributors/aa.yaml"
};
static const unsigned char file_3[] = {
#embed "../../Repository/contributors/aap.yaml"
};
static const unsigned char file_4[] = {
#embed "../../Repository/contributors/afp.yaml"
};
static const unsigned char file_5[] = {
#embed "../../Repository/contributors/ani.yaml"
};
static const unsigned char file_6[] = {
#embed "../../Repository/contributors/anp.yaml"
};
static const unsigned char file_7[] = {
#embed "../../Repository/contributors/ansa.yaml"
};
static const unsigned char file_8[] = {
#embed "../../Repository/contributors/ap.yaml"
};
static const unsigned char file_9[] = {
#embed "../../Repository/contributors/apa.yaml"
};
static const unsigned char file_10[] = {
#embed "../../Repository/contributors/belga.yaml"
};
static const unsigned char file_11[] = {
#embed "../../Repository/contributors/bloomberg.yaml"
};
static const unsigned char file_12[] = {
#embed "../../Repository/contributors/cnw.yaml"
};
static const unsigned char file_13[] = {
#embed "../../Repository/contributors/cp.yaml"
};
static const unsigned char file_14[] = {
#embed "../../Repository/contributors/ctk.yaml"
};
static const unsigned char file_15[] = {
#embed "../../Repository/contributors/dha.yaml"
};
static const unsigned char file_16[] = {
#embed "../../Repository/contributors/dpa.yaml"
};
static const unsigned char file_17[] = {
#embed "../../Repository/contributors/efe.yaml"
};
static const unsigned char file_18[] = {
#embed "../../Repository/contributors/epa.yaml"
};
static const unsigned char file_19[] = {
#embed "../../Repository/contributors/epd.yaml"
};
static const unsigned char file_20[] = {
#embed "../../Repository/contributors/europapress.yaml"
};
static const unsigned char file_21[] = {
#embed "../../Repository/contributors/getty.yaml"
};
static const unsigned char file_22[] = {
#embed "../../Repository/contributors/ians.yaml"
};
static const unsigned char file_23[] = {
#embed "../../Repository/contributors/interfax.yaml"
};
static const unsigned char file_24[] = {
#embed "../../Repository/contributors/jiji.yaml"
};
static const unsigned char file_25[] = {
#embed "../../Repository/contributors/jta.yaml"
};
static const unsigned char file_26[] = {
#embed "../../Repository/contributors/kna.yaml"
};
static const unsigned char file_27[] = {
#embed "../../Repository/contributors/kyodo.yaml"
};
static const unsigned char file_28[] = {
#embed "../../Repository/contributors/lusa.yaml"
};
static const unsigned char file_29[] = {
#embed "../../Repository/contributors/ntb.yaml"
};
static const unsigned char file_30[] = {
#embed "../../Repository/contributors/pa-pool.yaml"
};
static const unsigned char file_31[] = {
#embed "../../Repository/contributors/pa.yaml"
};
static const unsigned char file_32[] = {
#embed "../../Repository/contributors/pap.yaml"
};
static const unsigned char file_33[] = {
#embed "../../Repository/contributors/prnewswire.yaml"
};
static const unsigned char file_34[] = {
#embed "../../Repository/contributors/pti.yaml"
};
static const unsigned char file_35[] = {
#embed "../../Repository/contributors/reuters.yaml"
};
static const unsigned char file_36[] = {
#embed "../../Repository/contributors/ria.yaml"
};
static const unsigned char file_37[] = {
#embed "../../Repository/contributors/ritzau.yaml"
};
static const unsigned char file_38[] = {
#embed "../../Repository/contributors/sda.yaml"
};
static const unsigned char file_39[] = {
#embed "../../Repository/contributors/sid.yaml"
};
static const unsigned char file_40[] = {
#embed "../../Repository/contributors/stt.yaml"
};
static const unsigned char file_41[] = {
#embed "../../Repository/contributors/tasr.yaml"
};
static const unsigned char file_42[] = {
#embed "../../Repository/contributors/tass.yaml"
};
static const unsigned char file_43[] = {
#embed "../../Repository/contributors/tns.yaml"
};
static const unsigned char file_44[] = {
#embed "../../Repository/contributors/tt.yaml"
};
static const unsigned char file_45[] = {
#embed "../../Repository/contributors/ukrinform.yaml"
};
static const unsigned char file_46[] = {
#embed "../../Repository/contributors/upi.yaml"
};
static const unsigned char file_47[] = {
#embed "../../Repository/contributors/xinhua.yaml"
};
static const unsigned char file_48[] = {
#embed "../../Repository/contributors/yonhap.yaml"
};
static const unsigned char file_49[] = {
#embed "../../Repository/people.yaml"
};
static const unsigned char file_50[] = {
#embed "../../Repository/samples/harbour-ferry.txt"
};
static const unsigned char file_51[] = {
#embed "../../Repository/style.yaml"
};
static const unsigned char file_52[] = {
#embed "../../Repository/workflow.yaml"
};

#define FILE(path, bytes) {path, bytes, sizeof(bytes)}

static const starter_file files[] = {
    FILE(".mailmap", file_0),
    FILE("README.md", file_1),
    FILE("contributors/aa.yaml", file_2),
    FILE("contributors/aap.yaml", file_3),
    FILE("contributors/afp.yaml", file_4),
    FILE("contributors/ani.yaml", file_5),
    FILE("contributors/anp.yaml", file_6),
    FILE("contributors/ansa.yaml", file_7),
    FILE("contributors/ap.yaml", file_8),
    FILE("contributors/apa.yaml", file_9),
    FILE("contributors/belga.yaml", file_10),
    FILE("contributors/bloomberg.yaml", file_11),
    FILE("contributors/cnw.yaml", file_12),
    FILE("contributors/cp.yaml", file_13),
    FILE("contributors/ctk.yaml", file_14),
    FILE("contributors/dha.yaml", file_15),
    FILE("contributors/dpa.yaml", file_16),
    FILE("contributors/efe.yaml", file_17),
    FILE("contributors/epa.yaml", file_18),
    FILE("contributors/epd.yaml", file_19),
    FILE("contributors/europapress.yaml", file_20),
    FILE("contributors/getty.yaml", file_21),
    FILE("contributors/ians.yaml", file_22),
    FILE("contributors/interfax.yaml", file_23),
    FILE("contributors/jiji.yaml", file_24),
    FILE("contributors/jta.yaml", file_25),
    FILE("contributors/kna.yaml", file_26),
    FILE("contributors/kyodo.yaml", file_27),
    FILE("contributors/lusa.yaml", file_28),
    FILE("contributors/ntb.yaml", file_29),
    FILE("contributors/pa-pool.yaml", file_30),
    FILE("contributors/pa.yaml", file_31),
    FILE("contributors/pap.yaml", file_32),
    FILE("contributors/prnewswire.yaml", file_33),
    FILE("contributors/pti.yaml", file_34),
    FILE("contributors/reuters.yaml", file_35),
    FILE("contributors/ria.yaml", file_36),
    FILE("contributors/ritzau.yaml", file_37),
    FILE("contributors/sda.yaml", file_38),
    FILE("contributors/sid.yaml", file_39),
    FILE("contributors/stt.yaml", file_40),
    FILE("contributors/tasr.yaml", file_41),
    FILE("contributors/tass.yaml", file_42),
    FILE("contributors/tns.yaml", file_43),
    FILE("contributors/tt.yaml", file_44),
    FILE("contributors/ukrinform.yaml", file_45),
    FILE("contributors/upi.yaml", file_46),
    FILE("contributors/xinhua.yaml", file_47),
    FILE("contributors/yonhap.yaml", file_48),
    FILE("people.yaml", file_49),
    FILE("samples/harbour-ferry.txt", file_50),
    FILE("style.yaml", file_51),
    FILE("workflow.yaml", file_52),
};

size_t starter_file_count(void) { return sizeof(files) / sizeof(files[0]); }

const starter_file *starter_file_at(size_t index) {
    return index < starter_file_count() ? &files[index] : NULL;
}
