import Editorial
import Testing

@Suite("Credit lines as newsrooms set them")
struct CreditShapesTests {
    @Test(
        "reads names that only what stands beside them shows to be credits",
        arguments: [
            ("Ada Quill/AFP via Getty Images", ["Ada Quill|person", "afp|agency", "Getty Images|agency"]),
            ("REUTERS/Ada Quill/File Photo", ["reuters|agency", "Ada Quill|person"]),
            ("Ada Quill/Pool", ["Ada Quill|person"]), ("ADA QUILL, Associated Press", ["ADA QUILL|person"]),
            ("ADA QUILL AP business writer", ["ADA QUILL|person"]),
            ("Ada Quill and agencies", ["Ada Quill|person", "agencies|agencies"]),
            ("Le Monde avec AFP", ["Le Monde|publication", "afp|agency"]), ("(dpa/vk)", ["dpa|agency", "vk|person"]),
            ("vk/tl/jm", ["vk|person", "tl|person", "jm|person"]), ("AFP, Reuters", ["afp|agency", "reuters|agency"]),
            ("(נועה ברק)", ["נועה ברק|person"]), ("الجزيرة - سلمى حداد", ["سلمى حداد|person"]),
            ("Harbour News Service", ["Harbour News Service|agency"]),
        ])
    func bare(line: String, names: [String]) {
        let read = CreditFixtures.reader.read(line)
        #expect(read?.credits.map { "\($0.credit.contributor)|\($0.credit.kind.rawValue)" } == names)
        #expect((read?.confidence ?? 0) < 1 || line.hasPrefix("("))
    }

    @Test(
        "reads names with what stands behind them",
        arguments: [
            ("By Ada Quill, Oslo", ["Ada Quill|person|author @Oslo"]),
            ("By Ada Quill BBC News, Delhi", ["Ada Quill|person|author @Delhi of BBC News"]),
            (
                "By Ada Quill and Ben Strand, AP Business Writers",
                ["Ada Quill|person|author of AP", "Ben Strand|person|author of AP"]
            ),
            ("By Ada Quill, Jr. and Ben Strand, M.D.", ["Ada Quill, Jr.|person|author", "Ben Strand|person|author"]),
            ("By Ada “Bee” Quill (@adaquill)", ["Ada “Bee” Quill|person|author"]),
            ("By Ada Quill Friday 7 Aug 2020, 7:33 AM", ["Ada Quill|person|author"]),
            ("By Ada Quill\nTimes Staff Writer\nTuesday, March 3, 2020", ["Ada Quill|person|author of Times"]),
            ("By Ada QuillBBC News", ["Ada Quill|person|author of BBC News"]),
            (
                "Mitarbeit: Ada Quill (Oslo), Ben Strand",
                ["Ada Quill|person|contributor @Oslo", "Ben Strand|person|contributor"]
            ),
            (
                "Ada Quill, a reporter for the Harbour Post, contributed to this report.",
                ["Ada Quill|person|contributor of Harbour Post"]
            ),
            ("Text and photos by Ada Quill", ["Ada Quill|person|writing", "Ada Quill|person|photography"]),
            ("Von Ada Quill (mit Material von dpa)", ["Ada Quill|person|author", "dpa|agency|source"]),
            (
                "Ada Quill contributed reporting from Oslo; Ben Strand from Riga.",
                ["Ada Quill|person|reporting @Oslo", "Ben Strand|person|reporting @Riga"]
            ),
            (
                "Reporting by Ada Quill; Editing by Ben StrandEditing by Carla Voss",
                [
                    "Ada Quill|person|reporting", "Ben Strand|person|editing", "Carla Voss|person|editing",
                ]
            ),
        ])
    func behind(line: String, credits: [String]) {
        #expect(CreditFixtures.summary(line) == credits)
    }

    @Test(
        "finds the credit at the end of other text, and says that the rest is none of it",
        arguments: [
            (
                "The roof of the old bridge gives way. (AP Photo/Ada Quill)",
                ["ap|agency|photography", "Ada Quill|person|photography"]
            ),
            (
                "The roof gives way, May 3, 2021.  REUTERS/Ada Quill",
                ["reuters|agency|photography", "Ada Quill|person|photography"]
            ),
            ("The roof of the bridge | Photo: Ada Quill", ["Ada Quill|person|photography"]),
            ("The roof gave way on Monday.Ada Quill/AP", ["Ada Quill|person|photography", "ap|agency|photography"]),
            (
                "Ada Quill is an editor at the Post. AFP contributed to this report. Sign up here.",
                ["afp|agency|contributor"]
            ),
            (
                "Register now Reporting by Ada Quill; Editing by Ben Strand",
                ["Ada Quill|person|reporting", "Ben Strand|person|editing"]
            ),
        ])
    func endings(line: String, credits: [String]) {
        let reading = CreditFixtures.reader.read(line)
        #expect(CreditFixtures.summary(line) == credits)
        #expect(reading?.isWhole == false)
        #expect((reading?.confidence ?? 1) < 1)
    }

    @Test(
        "leaves headlines, datelines, options and other people's words alone",
        arguments: [
            "By Popular Demand", "By Royal Appointment", "By Golly Miss Molly", "By The Numbers", "By New Year",
            "Photos: Inside The Palace", "Video: Striker Scores Winner", "Sources: Captain Out For Season",
            "Oslo, 3 May (Reuters)", "He joined the Associated Press (AP).", "--rtl", "-----BEGIN KEY-----",
            "Harbour's Template System", "from the UI.", "by the ORM.", "Reuters/Ipsos poll", "Tel Aviv/Haifa",
            "Ada Quill, Oslo", "Ada Quill, mother of three", "– President Quill", "Foto de Familia", "Por La Paz",
            "He criticised reporting by Reuters.", "Photo by Ada Quill shows the bridge.", "Words Matter Most",
            "Ada Quill contributed.", "מקור: המשטרה", "المصدر: الشرطة", "src/lib/doc/api", "Ada Quill (right)",
        ])
    func others(line: String) {
        #expect(CreditFixtures.reader.read(line) == nil)
    }
}
