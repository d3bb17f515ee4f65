import Editorial
import Testing

@Suite("Credits printed and read again")
struct CreditRoundTripTests {
    /// What credits are made of in one language; all names are made up.
    struct Words: Sendable {
        var language: String
        var persons = [
            "Ada Quill", "José van der Meer", "D. K. al-Zoubaidi", "Anne-Sophie d'Aubigny", "Þórdís O'Neill",
        ]
        var places: [String]
        var staff: [String]
        var agencies: [String]

        static let all = [
            Words(
                language: "en",
                places: ["Kyiv", "New York", "Accra, Ghana", "Washington, D.C.", "Stratford-upon-Avon"],
                staff: ["our staff", "Gazette staff"], agencies: ["agencies", "wire services"]),
            Words(
                language: "de", places: ["Kyjiw", "Frankfurt am Main"], staff: ["unserer Redaktion"],
                agencies: ["Agenturen"]),
            Words(language: "fr", places: ["Kiev", "Le Caire"], staff: ["notre rédaction"], agencies: ["agences"]),
            Words(
                language: "es", places: ["Kiev", "Ciudad de México"], staff: ["nuestra redacción"],
                agencies: ["agencias"]),
            Words(language: "it", places: ["Kiev", "Reggio Emilia"], staff: ["redazione"], agencies: ["agenzie"]),
            Words(language: "pt-BR", places: ["Kiev", "Porto Alegre"], staff: ["redação"], agencies: ["agências"]),
            Words(language: "nl", places: ["Kiev", "Den Haag"], staff: ["onze redactie"], agencies: ["persbureaus"]),
            Words(
                language: "he", persons: ["נועה ברק", "דן לוי", "Ada Quill"], places: ["חיפה", "תל אביב"],
                staff: ["מערכת העיתון"], agencies: ["סוכנויות הידיעות"]),
            Words(
                language: "ar", persons: ["سلمى حداد", "أحمد منصور", "Ada Quill"], places: ["بيروت", "القاهرة"],
                staff: ["فريق التحرير"], agencies: ["وكالات"]),
        ]
    }

    @Test("what is printed in any language, in any style, reads as the credits that were printed", arguments: Words.all)
    func readsBack(words: Words) {
        for seed in UInt64(0)..<40 {
            var dice = CreditDice(seed: seed)
            for _ in 0..<8 { check(words, seed, &dice) }
        }
    }

    @Test("and agencies with the place that they sent from", arguments: Words.all)
    func placedHouses(words: Words) throws {
        let line = CreditLine(style: CreditStyle(), registry: CreditFixtures.registry)
        let person = Credit(contributor: words.persons[0], kind: .person, role: .editing, tier: .tagline)
        // A parenthesis behind the house of a picture is a note on it.
        for role in CreditRole.allCases where role != .photography {
            var agency = Self.plain("afp", .agency, role)
            agency.location = words.places[0]
            for credits in [[agency], [agency, person], [agency, Self.plain("reuters", .agency, role)]] {
                let text = try #require(line.render(credits, language: words.language))
                let read = CreditFixtures.reader.read(text)?.credits.map { CreditFixtures.summary($0.credit) }
                #expect(read == CreditLine.printed(credits).map(CreditFixtures.summary), "\(text)")
            }
        }
    }

    private func check(_ words: Words, _ seed: UInt64, _ dice: inout CreditDice) {
        let style = CreditStyle(serialComma: dice.roll(2) == 0, signOff: dice.pick(CreditStyle.SignOff.allCases))
        let credits = (0...dice.roll(5)).map { _ in Self.credit(words, &dice) }
        let line = CreditLine(style: style, registry: CreditFixtures.registry)
        let text = line.render(credits, language: words.language) ?? ""
        let read = CreditFixtures.reader.read(text)
        let expected = CreditLine.printed(credits).map(CreditFixtures.summary)
        #expect(
            read?.credits.map { CreditFixtures.summary($0.credit) } == expected,
            "\(words.language), seed \(seed): \(text)")
        #expect(read?.isWhole ?? true, "\(words.language), seed \(seed): \(text)")
    }

    private static func credit(_ words: Words, _ dice: inout CreditDice) -> Credit {
        let role = dice.pick(CreditRole.allCases)
        switch dice.roll(8) {
        case 0, 1: return plain(dice.pick(["afp", "ap", "reuters", "pti", "dpa", "efe"]), .agency, role)
        case 2: return plain(dice.pick(["Orbit Press", "Velmora News Agency"]), .agency, role)
        case 3: return plain("Harbour Gazette", .publication, role)
        case 4: return plain(dice.pick(words.staff), .staff, role)
        case 5: return plain(dice.pick(words.agencies), .agencies, role)
        default:
            return Credit(
                contributor: dice.pick(words.persons), kind: .person, role: role,
                location: dice.roll(2) == 0 ? dice.pick(words.places) : nil,
                affiliation: dice.roll(4) == 0 ? dice.pick(["AFP", "Harbour Gazette"]) : nil, tier: .tagline)
        }
    }

    private static func plain(_ contributor: String, _ kind: ContributorKind, _ role: CreditRole) -> Credit {
        Credit(contributor: contributor, kind: kind, role: role, tier: .tagline)
    }
}
