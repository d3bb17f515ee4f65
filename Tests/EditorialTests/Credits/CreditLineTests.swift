import Editorial
import Testing

@Suite("The printed credit line")
struct CreditLineTests {
    private func line(_ credits: [Credit], style: CreditStyle = CreditStyle(), language: String = "en") -> String? {
        CreditLine(style: style, registry: CreditFixtures.registry).render(credits, language: language)
    }

    private func person(
        _ name: String, _ role: CreditRole = .contributor, in place: String? = nil, of house: String? = nil
    ) -> Credit {
        Credit(contributor: name, kind: .person, role: role, location: place, affiliation: house, tier: .tagline)
    }

    private let afp = Credit(contributor: "afp", kind: .agency, role: .contributor, tier: .tagline)

    @Test("prints names, places and the registry's names in house style")
    func english() {
        let ada = person("Ada Quill", in: "Kyiv")
        let ben = person("Ben Strand")
        #expect(line([afp]) == "AFP contributed to this report.")
        #expect(line([ada, afp]) == "Ada Quill in Kyiv and AFP contributed to this report.")
        #expect(line([ada, ben, afp]) == "Ada Quill in Kyiv, Ben Strand and AFP contributed to this report.")
        #expect(
            line([ada, ben, afp], style: CreditStyle(serialComma: true))
                == "Ada Quill in Kyiv, Ben Strand, and AFP contributed to this report.")
        #expect(line([ben, ada]) == "Ben Strand; and Ada Quill in Kyiv contributed to this report.")
        #expect(
            line([person("Ben Strand", in: "Kyiv"), ada])
                == "Ben Strand and Ada Quill in Kyiv contributed to this report.")
        #expect(
            line([person("Ada Quill", in: "Greenville, South Carolina")])
                == "Ada Quill in Greenville, South Carolina, contributed to this report.")
        #expect(
            line([Credit(contributor: "agencies", kind: .agencies, role: .contributor, tier: .tagline)])
                == "Agencies contributed to this report.")
    }

    @Test("prints other roles as sentences or in parentheses, and nothing that stands elsewhere")
    func roles() {
        let credits = [
            person("Ada Quill", .additionalReporting, in: "Oslo"), afp, person("Ben Strand Jr.", .editing),
            Credit(contributor: "Carla Voss", kind: .person, role: .author, tier: .byline),
            Credit(contributor: "Dirk Amsel", kind: .person, role: .editing, tier: .internal), afp,
        ]
        #expect(
            line(credits)
                == "AFP contributed to this report. Additional reporting by Ada Quill in Oslo. Editing by Ben Strand Jr."
        )
        #expect(
            line(credits, style: CreditStyle(signOff: .parentheses))
                == "AFP contributed to this report. (Additional reporting by Ada Quill in Oslo; Editing by Ben Strand Jr.)"
        )
        #expect(line([credits[3], credits[4]]) == nil)
    }

    @Test(
        "prints in nine languages what the reader reads again",
        arguments: [
            ("en", "AFP and Reuters contributed to this report."),
            ("de", "AFP und Reuters haben zu diesem Bericht beigetragen."),
            ("fr", "AFP et Reuters ont contribué à cet article."),
            ("es", "AFP y Reuters contribuyeron a esta información."),
            ("it", "AFP e Reuters hanno contribuito a questo articolo."),
            ("pt-BR", "AFP e Reuters contribuíram para esta reportagem."),
            ("nl", "AFP en Reuters hebben bijgedragen aan dit artikel."), ("he", "הכתבה הוכנה בסיוע AFP ו-Reuters."),
            ("ar", "أُعدّ هذا التقرير بمساهمة AFP و Reuters."), ("xx", "AFP and Reuters contributed to this report."),
        ])
    func languages(language: String, text: String) {
        let credits = [afp, Credit(contributor: "reuters", kind: .agency, role: .contributor, tier: .tagline)]
        #expect(line(credits, language: language) == text)
        #expect(CreditFixtures.reader.read(text)?.credits.map(\.credit) == credits)
        for role in CreditRole.allCases where role != .author {
            let one = [Credit(contributor: "afp", kind: .agency, role: role, tier: .tagline)]
            let printed = line(one, language: language) ?? ""
            #expect(CreditFixtures.reader.read(printed)?.credits.map(\.credit) == one, "\(printed)")
        }
    }

    @Test("what it prints in English reads as the credits that it printed", arguments: 0..<40)
    func readsBack(seed: UInt64) {
        var dice = CreditDice(seed: seed)
        for _ in 0..<50 {
            let style = CreditStyle(serialComma: dice.roll(2) == 0, signOff: dice.pick(CreditStyle.SignOff.allCases))
            let credits = (0...dice.roll(5)).map { _ in Self.credit(&dice) }
            let printer = CreditLine(style: style, registry: CreditFixtures.registry)
            let text = printer.render(credits, language: "en") ?? ""
            let read = CreditFixtures.reader.read(text)?.credits.map(\.credit) ?? []
            #expect(read == CreditLine.printed(credits), "seed \(seed): \(text)")
        }
    }

    private static func credit(_ dice: inout CreditDice) -> Credit {
        let role = dice.pick(CreditRole.allCases)
        switch dice.roll(5) {
        case 0:
            return Credit(
                contributor: dice.pick(["afp", "ap", "reuters", "pti"]), kind: .agency, role: role, tier: .tagline)
        case 1:
            return Credit(
                contributor: dice.pick(["Desk Staff", "our staff"]), kind: .staff, role: role, tier: .tagline)
        default:
            let first = dice.pick(["Ada", "José", "D. K.", "Anne-Sophie", "Þórdís", "O'Neill"])
            let last = dice.pick(["Quill", "van der Meer", "al-Zoubaidi", "Strand Jr.", "d'Aubigny", "St. Clair"])
            let places = ["Kyiv", "New York", "Accra, Ghana", "Washington, D.C.", "Stratford-upon-Avon"]
            return Credit(
                contributor: "\(first) \(last)", kind: .person, role: role,
                location: dice.roll(2) == 0 ? dice.pick(places) : nil,
                affiliation: dice.roll(4) == 0 ? dice.pick(["AFP", "Harbour Gazette"]) : nil, tier: .tagline)
        }
    }
}
