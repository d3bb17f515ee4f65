import Editorial
import Testing

@Suite("The credit-line reader in French, Spanish, Italian and Portuguese")
struct CreditReaderRomanceTests {
    @Test(
        "reads French credits",
        arguments: [
            ("Par Anne Roux avec AFP", ["Anne Roux|person|author", "afp|agency|source"]),
            ("Le Journal Libre avec AFP", ["Le Journal Libre|publication|author", "afp|agency|source"]),
            ("Rédaction en ligne (avec afp)", ["Rédaction en ligne|staff|author", "afp|agency|source"]),
            ("De notre correspondante à Berlin, Anne Roux", ["Anne Roux|person|author @Berlin"]),
            ("De notre correspondant à Berlin", ["notre correspondant|staff|author @Berlin"]),
            ("Anne Roux, envoyée spéciale à Kyiv", ["Anne Roux|person|author @Kyiv"]),
            ("Propos recueillis par Anne Roux", ["Anne Roux|person|author"]),
            ("Photo\u{A0}: Anne Roux/AFP", ["Anne Roux|person|photography", "afp|agency|photography"]),
            ("Crédit photo : Anne Roux, étudiante en architecture (2023)", ["Anne Roux|person|photography"]),
            ("Texte et photos : Anne Roux", ["Anne Roux|person|writing", "Anne Roux|person|photography"]),
            ("Traduit de l’anglais (États-Unis) par Anne Roux", ["Anne Roux|person|translation"]),
            ("Avec la contribution d’Anne Roux à Dakar", ["Anne Roux|person|contributor @Dakar"]),
            (
                "(Anne Roux, version française Luc Morel, édité par Paul Petit)",
                ["Anne Roux|person|reporting", "Luc Morel|person|translation", "Paul Petit|person|editing"]
            ),
            (
                "(Reportage d’Anne Roux à Lyon et Luc Morel à Rabat ; édité par Paul Petit)",
                [
                    "Anne Roux|person|reporting @Lyon", "Luc Morel|person|reporting @Rabat",
                    "Paul Petit|person|editing",
                ]
            ),
            ("Article paru dans Le Nord Libre du 18/08/21", ["Le Nord Libre|publication|source"]),
        ])
    func french(line: String, credits: [String]) { #expect(CreditFixtures.summary(line) == credits) }

    @Test(
        "reads Spanish credits",
        arguments: [
            (
                "(Reporte de Ana Gil en Lima; reporte adicional de Luis Paz. Editado en español por Rosa Ruiz)",
                [
                    "Ana Gil|person|reporting @Lima", "Luis Paz|person|additional reporting",
                    "Rosa Ruiz|person|editing",
                ]
            ),
            ("Con información de agencias", ["agencias|agencies|source"]),
            (
                "Texto: Ana Gil; fotos: Luis Paz / EFE",
                [
                    "Ana Gil|person|writing", "Luis Paz|person|photography", "efe|agency|photography",
                ]
            ),
            ("Redacción Deportes", ["Redacción Deportes|staff|author"]),
            ("EFE / Madrid", ["efe|agency|author @Madrid"]),
            ("De nuestra corresponsal en París, Ana Gil", ["Ana Gil|person|author @París"]),
            ("Por Ana Gil, enviada especial a Quito", ["Ana Gil|person|author @Quito"]),
            ("Traducido del inglés por Ana Gil", ["Ana Gil|person|translation"]),
            (
                "Colaboraron en este reportaje Ana Gil y Luis Paz",
                [
                    "Ana Gil|person|contributor", "Luis Paz|person|contributor",
                ]
            ),
            ("Foto: Cortesía Ana Gil", ["Ana Gil|person|photography"]),
        ])
    func spanish(line: String, credits: [String]) { #expect(CreditFixtures.summary(line) == credits) }

    @Test(
        "reads Italian credits",
        arguments: [
            ("Con informazioni dell’ANSA", ["ansa|agency|source"]),
            ("(Con informazioni ANSA e Reuters)", ["ansa|agency|source", "reuters|agency|source"]),
            ("dal nostro inviato a Gorizia Luca Neri", ["Luca Neri|person|author @Gorizia"]),
            ("Ha collaborato Anna Riva da Trieste.", ["Anna Riva|person|contributor @Trieste"]),
            (
                "Testo di Anna Riva, foto di Luca Neri/ANSA",
                [
                    "Anna Riva|person|writing", "Luca Neri|person|photography", "ansa|agency|photography",
                ]
            ),
            ("Redazione Online", ["Redazione Online|staff|author"]),
            ("Traduzione dall’inglese di Anna Riva", ["Anna Riva|person|translation"]),
            ("Foto Ansa", ["ansa|agency|photography"]),
        ])
    func italian(line: String, credits: [String]) { #expect(CreditFixtures.summary(line) == credits) }

    @Test(
        "reads Portuguese credits",
        arguments: [
            (
                "Da Redação, com Lusa e agências",
                [
                    "Redação|staff|author", "lusa|agency|source", "agências|agencies|source",
                ]
            ),
            (
                "Reportagem de Ana Sá em Brasília; edição de Rui Paz",
                [
                    "Ana Sá|person|reporting @Brasília", "Rui Paz|person|editing",
                ]
            ),
            ("Por Ana Sá e Rui Paz em Lisboa", ["Ana Sá|person|author @Lisboa", "Rui Paz|person|author @Lisboa"]),
            ("Colaborou Ana Sá, de Porto Alegre", ["Ana Sá|person|contributor @Porto Alegre"]),
            ("Com reportagem de Ana Sá", ["Ana Sá|person|reporting"]),
            ("Foto: Ana Sá/Lusa", ["Ana Sá|person|photography", "lusa|agency|photography"]),
        ])
    func portuguese(line: String, credits: [String]) { #expect(CreditFixtures.summary(line) == credits) }

    @Test(
        "leaves prose alone",
        arguments: [
            "Selon l’AFP, deux ponts sont fermés.", "Par ailleurs, le pont est fermé.", "Un article de loi",
            "Source : enquête menée en mars auprès de 1 012 personnes.", "Photo d’archives", "Édition spéciale",
            "Avec le soutien de la Région", "Según EFE, el tren salió tarde.", "Con el apoyo de los vecinos",
            "Por primera vez", "Fuente: Elaboración propia", "Foto: Archivo", "Reporte de daños",
            "Lo ha detto all’ANSA Luca Neri.", "Di giorno in giorno", "Servizio Civile Nazionale", "Di Bari",
            "Duas pessoas morreram, disse à Lusa fonte dos Bombeiros.", "Com informações desencontradas, esperaram.",
            "Edição de domingo chega às bancas.", "Da Silva vence", "Foto: Divulgação",
            "Roma, 2 mar. (ANSA) - Il treno",
        ])
    func prose(line: String) { #expect(CreditFixtures.reader.read(line) == nil) }
}
