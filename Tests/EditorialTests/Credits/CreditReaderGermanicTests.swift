import Editorial
import Testing

@Suite("The credit-line reader in German and Dutch")
struct CreditReaderGermanicTests {
    @Test(
        "reads German credits",
        arguments: [
            ("Mit Material der Agenturen dpa und AFP", ["dpa|agency|source", "afp|agency|source"]),
            ("Mit dpa-Material", ["dpa|agency|source"]),
            ("(mit Agenturmaterial)", ["Agenturmaterial|agencies|source"]),
            ("Von Jan Kern (mit Material von dpa)", ["Jan Kern|person|author", "dpa|agency|source"]),
            ("Quelle: red/dpa", ["red|staff|source", "dpa|agency|source"]),
            ("(dpa/jf)", ["dpa|agency|source", "jf|person|author"]),
            ("Von unserer Korrespondentin Lena Wolf, Paris", ["Lena Wolf|person|author @Paris"]),
            ("Von unserer Redaktion", ["unserer Redaktion|staff|author"]),
            (
                "Mitarbeit: Lena Wolf (Ankara), Jan Kern",
                [
                    "Lena Wolf|person|contributor @Ankara", "Jan Kern|person|contributor",
                ]
            ),
            ("Text und Fotos: Lena Wolf", ["Lena Wolf|person|writing", "Lena Wolf|person|photography"]),
            (
                "Bericht von Jan Kern, redigiert von Lena Wolf",
                ["Jan Kern|person|reporting", "Lena Wolf|person|editing"]
            ),
            ("Aus dem Englischen von Lena Wolf", ["Lena Wolf|person|translation"]),
            ("Die Fragen stellte Lena Wolf", ["Lena Wolf|person|author"]),
            ("Foto: Jan Kern (Archiv), via AFP", ["afp|agency|photography"]),
            ("© Jan Kern/dpa", ["Jan Kern|person|photography", "dpa|agency|photography"]),
            ("Redaktion: Jan Kern (Berlin), +49 30 5550 1234, <desk@example.org>", ["Jan Kern|person|editing @Berlin"]),
            ("Der Artikel erschien zuerst bei Nordpost.", ["Nordpost|publication|source"]),
        ])
    func german(line: String, credits: [String]) { #expect(CreditFixtures.summary(line) == credits) }

    @Test(
        "reads Dutch credits",
        arguments: [
            ("Met medewerking van ANP", ["anp|agency|source"]),
            ("Met medewerking van Jan Bos", ["Jan Bos|person|contributor"]),
            ("Van onze correspondent Jan Bos, Istanbul", ["Jan Bos|person|author @Istanbul"]),
            ("Van onze redactie", ["onze redactie|staff|author"]),
            (
                "Tekst: Jan Bos · Beeld: Els Dijk/ANP",
                [
                    "Jan Bos|person|writing", "Els Dijk|person|photography", "anp|agency|photography",
                ]
            ),
            ("Tekst Jan Bos Foto’s Els Dijk", ["Jan Bos|person|writing", "Els Dijk|person|photography"]),
            ("Deze foto is gemaakt door ANP-fotograaf Jan Bos.", ["Jan Bos|person|photography of ANP"]),
            ("Bewerking: Jan Bos", ["Jan Bos|person|editing"]),
            ("Vertaald uit het Engels door Jan Bos", ["Jan Bos|person|translation"]),
            (
                "Jan Bos en Els Dijk werkten mee aan dit artikel.",
                [
                    "Jan Bos|person|contributor", "Els Dijk|person|contributor",
                ]
            ),
        ])
    func dutch(line: String, credits: [String]) { #expect(CreditFixtures.summary(line) == credits) }

    @Test(
        "leaves prose alone",
        arguments: [
            "Wie die dpa berichtet, ist die Brücke gesperrt.", "Das teilte die Polizei der dpa mit.",
            "Von Montag an fahren die Busse wieder.", "Von Haus zu Haus", "Von Mensch zu Mensch", "Mit Sicherheit",
            "Aus dem Leben von Jan Kern", "Bericht: Rückkehr nach Köln", "Foto: Archiv", "Bild: Symbolbild",
            "Quelle: Statistisches Bundesamt", "Das Interview führte zu Streit.",
            "Berlin (dpa) - Die Brücke ist gesperrt.",
            "Volgens het ANP is de brug dicht.", "Door de storm vielen veertig treinen uit.", "Tekst en uitleg",
            "Bron: onderzoek onder 1.400 huurders", "Beeld en Geluid", "Van onze planeet", "Met Ajax in de finale",
        ])
    func prose(line: String) { #expect(CreditFixtures.reader.read(line) == nil) }
}
