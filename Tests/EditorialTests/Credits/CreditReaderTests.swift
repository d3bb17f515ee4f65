import Editorial
import Testing

@Suite("The credit-line reader")
struct CreditReaderTests {
    @Test(
        "reads taglines",
        arguments: [
            ("AFP contributed to this report.", ["afp|agency|contributor"]),
            ("Nora Lindqvist contributed to this story.", ["Nora Lindqvist|person|contributor"]),
            ("*Nora Lindqvist also contributed to this article.*", ["Nora Lindqvist|person|contributor"]),
            (
                "Nora Lindqvist in Turku, Omar Haddad and AFP contributed to this report.",
                [
                    "Nora Lindqvist|person|contributor @Turku", "Omar Haddad|person|contributor",
                    "afp|agency|contributor",
                ]
            ),
            (
                "Nora Lindqvist and Omar Haddad contributed reporting from Amman, Jordan.",
                ["Nora Lindqvist|person|reporting @Amman, Jordan", "Omar Haddad|person|reporting @Amman, Jordan"]
            ),
            (
                "Associated Press writers Ada Quill, Ben Strand and Carla Voss in Kabul, and Dirk Amsel in Greenville, South "
                    + "Carolina, contributed to this story.",
                [
                    "Ada Quill|person|contributor @Kabul of Associated Press",
                    "Ben Strand|person|contributor @Kabul of Associated Press",
                    "Carla Voss|person|contributor @Kabul of Associated Press",
                    "Dirk Amsel|person|contributor @Greenville, South Carolina of Associated Press",
                ]
            ),
            (
                "Quill reported from Oslo. AP writer Ben Strand in Bergen, Norway, contributed to this report.",
                ["Quill|person|reporting @Oslo", "Ben Strand|person|contributor @Bergen, Norway of AP"]
            ),
            (
                "By Ada Quill; Ben Strand contributed reporting from Oslo, and Carla Voss from Riga.",
                ["Ada Quill|person|author", "Ben Strand|person|reporting @Oslo", "Carla Voss|person|reporting @Riga"]
            ),
            (
                "Omar Haddad of the Harbour Gazette contributed to this report.",
                ["Omar Haddad|person|contributor of Harbour Gazette"]
            ),
            (
                "AFP and the Land, Sea and Air Bulletin contributed to this report.",
                ["afp|agency|contributor", "land-sea|publication|contributor"]
            ),
            (
                "Agencies and our own correspondents contributed to this report.",
                ["agencies|agencies|contributor", "our own correspondents|staff|contributor"]
            ),
        ])
    func taglines(line: String, credits: [String]) {
        #expect(CreditFixtures.summary(line) == credits)
    }

    @Test(
        "reads sign-offs with or without parentheses and separators",
        arguments: [
            "(Reporting by Ada Quill in Oslo and Ben Strand in Riga; Additional reporting by AFP; Writing by Carla Voss; "
                + "Editing by Dirk Amsel)",
            "Reporting by Ada Quill in Oslo and Ben Strand in Riga; additional reporting by AFP; writing by Carla Voss; "
                + "editing by Dirk Amsel.",
            "Reporting by Ada Quill in Oslo and Ben Strand in Riga Additional reporting by AFP Writing by Carla Voss "
                + "Editing by Dirk Amsel",
            "[Reporting by Ada Quill in Oslo and Ben Strand in Riga, additional reporting by AFP, writing by Carla Voss "
                + "and editing by Dirk Amsel.]",
            "(Reporting by Ada Quill in Oslo and Ben Strand in Riga.) (Additional reporting by AFP. Writing by Carla Voss.) "
                + "Editing by Dirk Amsel",
        ])
    func signOffs(line: String) {
        #expect(
            CreditFixtures.summary(line) == [
                "Ada Quill|person|reporting @Oslo", "Ben Strand|person|reporting @Riga",
                "afp|agency|additional reporting", "Carla Voss|person|writing", "Dirk Amsel|person|editing",
            ])
        #expect(CreditFixtures.reader.read(line)?.form == .signOff)
        #expect(CreditFixtures.reader.read(line)?.confidence == 1)
    }

    @Test(
        "reads bylines, sources, notes and photo credits",
        arguments: [
            ("By Ada Quill", CreditForm.byline, ["Ada Quill|person|author"]),
            (
                "By Ada Quill and Ben Strand in Oslo", .byline,
                ["Ada Quill|person|author @Oslo", "Ben Strand|person|author @Oslo"]
            ),
            (
                "By Ada Quill, AFP and Ben Strand, Reuters", .byline,
                ["Ada Quill|person|author of AFP", "Ben Strand|person|author of Reuters"]
            ),
            ("By Ada Quill, Times Staff Writer", .byline, ["Ada Quill|person|author of Times"]),
            ("By Desk Staff", .byline, ["Desk Staff|staff|author"]),
            ("BY ADA QUILL AND AFP", .byline, ["ADA QUILL|person|author", "afp|agency|author"]),
            ("With files from Ada Quill", .tagline, ["Ada Quill|person|source"]),
            ("(With inputs from PTI)", .tagline, ["pti|agency|source"]),
            (
                "Compiled by our staff from AFP and Reuters dispatches", .signOff,
                ["our staff|staff|compilation", "afp|agency|source", "reuters|agency|source"]
            ),
            ("(AFP)", .tagline, ["afp|agency|source"]),
            ("This story was first published in Aftermath.", .republication, ["Aftermath|publication|source"]),
            ("Photograph: Ada Quill/AFP", .photoCredit, ["Ada Quill|person|photography", "afp|agency|photography"]),
            ("(AP Photo/Ada Quill)", .photoCredit, ["ap|agency|photography", "Ada Quill|person|photography"]),
        ])
    func otherForms(line: String, form: CreditForm, credits: [String]) {
        #expect(CreditFixtures.summary(line) == credits)
        #expect(CreditFixtures.reader.read(line)?.form == form)
    }

    @Test(
        "reads the common forms of other languages",
        arguments: [
            ("(avec AFP)", ["afp|agency|source"]),
            ("avec l’AFP et Reuters", ["afp|agency|source", "reuters|agency|source"]),
            ("Par Anaïs Le Guen, avec agences", ["Anaïs Le Guen|person|author", "agences|agencies|source"]),
            ("mit dpa", ["dpa|agency|source"]), ("(Quelle: dpa/AFP)", ["dpa|agency|source", "afp|agency|source"]),
            ("Con información de EFE y AFP", ["efe|agency|source", "afp|agency|source"]),
            ("Con informazioni di ANSA", ["ansa|agency|source"]), ("Com informações da Lusa", ["lusa|agency|source"]),
            ("Met medewerking van ANP", ["anp|agency|source"]), ("מאת נועה ברק", ["נועה ברק|person|author"]),
            ("بقلم سلمى حداد", ["سلمى حداد|person|author"]),
        ])
    func languages(line: String, credits: [String]) {
        #expect(CreditFixtures.summary(line) == credits)
    }

    @Test(
        "leaves prose alone",
        arguments: [
            "The bridge was closed, according to the AFP news agency.", "AFP reported that the bridge was closed.",
            "AFP reported from Oslo.", "Heat contributed to the delay.", "Smoking contributed to the fire.",
            "Who contributed to this report, and who paid them?", "They contributed to this report.",
            "Three historians contributed to this report.", "Farmers contributed to this story of loss, she said.",
            "OSLO (AFP) - The bridge was closed.", "OSLO (AFP) —", "Oslo, March 3",
            "Ada Quill is a writer based in Oslo.",
            "Ada Quill covers energy for the Gazette. Write to her at ada@example.org.",
            "By Friday the bridge had reopened.", "By Monday", "By Land and Sea", "By the book",
            "The rules on reporting by lenders were eased.", "With luck", "With Care", "Mit freundlichen Grüßen",
            "Additional reporting rules apply.", "Source: the spring rises near the border.",
            "Editing by committee is slow.",
            "Photo by the museum in 1931 shows the roof.", "(NATO)", "(Reuters said so)", "", "()", "—", "By", "By ,",
            "Reporting by", "(Editing by )", "contributed to this report.", "and contributed to this report.",
        ])
    func prose(line: String) {
        #expect(CreditFixtures.reader.read(line) == nil)
    }

    @Test(
        "says how sure it is: full for known forms and names, less for a lone word, an unknown acronym or a bare byline"
    )
    func confidence() {
        func confidence(_ line: String) -> Double? { CreditFixtures.reader.read(line)?.confidence }
        #expect(confidence("AFP contributed to this report.") == 1)
        #expect(confidence("Ada Quill contributed to this report.") == 1)
        #expect(confidence("Sunlight contributed to this report.") == 0.8)
        #expect(confidence("QRX contributed to this report.") == 0.8)
        #expect(confidence("By Ada Quill") == 0.9)
        #expect(
            CreditFixtures.reader.read("QRX and AFP contributed to this report.")?.credits.map(\.confidence) == [
                0.8, 1,
            ])
    }

    @Test("keeps an unknown name as written, with its blanks made single")
    func names() {
        let line =
            "María  José d’Aubigny y Prado, O. P.\u{A0}St. Clair and Abd al-Rahman O'Neill contributed to this report."
        #expect(
            CreditFixtures.reader.read(line)?.credits.map(\.name) == [
                "María José d’Aubigny y Prado", "O. P. St. Clair", "Abd al-Rahman O'Neill",
            ])
    }
}
