import Editorial
import Testing

@Suite("The printed byline")
struct BylinePrintingTests {
    private func byline(_ credits: [Credit], language: String = "en", serialComma: Bool = false) -> String? {
        CreditLine(style: CreditStyle(serialComma: serialComma), registry: CreditFixtures.registry)
            .byline(credits, language: language)
    }

    private static func person(_ name: String, in place: String? = nil, of house: String? = nil) -> Credit {
        Credit(
            contributor: name, kind: .person, role: .author, location: place, affiliation: house, tier: .byline)
    }

    private static let ada = person("Ada Quill")
    private static let ben = person("Ben Strand")
    private static let afp = Credit(contributor: "afp", kind: .agency, role: .author, tier: .byline)

    @Test("names those above the text, each once, as the registry and the house style print them")
    func names() {
        let elsewhere = Credit(contributor: "Dirk Amsel", kind: .person, role: .author, tier: .tagline)
        var photographer = Self.ada
        photographer.role = .photography
        #expect(byline([Self.ada]) == "Ada Quill")
        #expect(byline([Self.ada, elsewhere, Self.ada, photographer]) == "Ada Quill")
        #expect(byline([Self.ada, Self.person("Ben Strand", in: "Kyiv")]) == "Ada Quill; and Ben Strand in Kyiv")
        #expect(
            byline([Self.person("Ada Quill", in: "Kyiv"), Self.person("Ben Strand", in: "Kyiv")])
                == "Ada Quill and Ben Strand in Kyiv")
        #expect(byline([Self.afp]) == "AFP")
        #expect(byline([Self.ada, Self.ben, Self.afp]) == "Ada Quill, Ben Strand and AFP")
        #expect(byline([Self.ada, Self.ben, Self.afp], serialComma: true) == "Ada Quill, Ben Strand, and AFP")
        #expect(byline([Self.ada, Self.ben], language: "de-AT") == "Ada Quill und Ben Strand")
        #expect(byline([Self.person("سلمى حداد"), Self.person("نور شاهين")], language: "ar") == "سلمى حداد ونور شاهين")
        #expect(byline([elsewhere]) == nil)
        #expect(byline([]) == nil)
    }

    @Test("does not make a house between people that of the one before it")
    func houses() {
        #expect(byline([Self.ada, Self.afp, Self.ben]) == "Ada Quill; AFP; and Ben Strand")
        #expect(byline([Self.afp, Self.ada, Self.ben]) == "AFP, Ada Quill and Ben Strand")
        #expect(byline([Self.person("Ada Quill", of: "AFP"), Self.ben]) == "Ada Quill of AFP and Ben Strand")
    }

    @Test("reads in byline position as the credits that it names", arguments: 0..<40)
    func readsBack(seed: UInt64) throws {
        var dice = CreditDice(seed: seed)
        for _ in 0..<50 {
            var credits: [Credit] = []
            for _ in 0...dice.roll(5) {
                let credit = Self.credit(&dice)
                if !credits.contains(credit) { credits.append(credit) }
            }
            let line = try #require(byline(credits, serialComma: dice.roll(2) == 0))
            let bare = Byline(tidying: line)?.credits(reader: CreditFixtures.reader).map(\.credit)
            #expect(bare == credits, "seed \(seed): \(line)")
            let story = WireStory.read(
                "Bridge closed\n\nBy \(line)\n\nIt was closed.\n", registry: CreditFixtures.registry)
            #expect(story.credits == credits, "seed \(seed): \(line)")
        }
    }

    @Test(
        "reads again in the languages of the built-in wording",
        arguments: ["en", "de", "fr", "es", "it", "pt", "nl", "ar", "he"])
    func languages(language: String) throws {
        let isCaseless = language == "ar" || language == "he"
        let names = language == "he" ? ["נועה ברק", "דן לוי"] : ["سلمى حداد", "نور شاهين"]
        let people = isCaseless ? names.map { Self.person($0) } : [Self.ada, Self.ben]
        for credits in [people, [people[0]], people + [Self.afp], [Self.afp] + people] {
            let line = try #require(byline(credits, language: language))
            let read = Byline(tidying: line)?.credits(reader: CreditFixtures.reader, language: language)
            #expect(read?.map(\.credit) == credits, "\(line)")
        }
    }

    private static func credit(_ dice: inout CreditDice) -> Credit {
        switch dice.roll(6) {
        case 0:
            return Credit(
                contributor: dice.pick(["afp", "ap", "reuters", "pti"]), kind: .agency, role: .author, tier: .byline)
        case 1:
            return Credit(
                contributor: dice.pick(["Desk Staff", "our staff"]), kind: .staff, role: .author, tier: .byline)
        default:
            let first = dice.pick(["Ada", "José", "D. K.", "Anne-Sophie", "Þórdís", "O'Neill"])
            let last = dice.pick(["Quill", "van der Meer", "al-Zoubaidi", "d'Aubigny", "St. Clair", "Lindqvist"])
            let places = ["Kyiv", "New York", "Accra, Ghana", "Washington, D.C.", "Stratford-upon-Avon"]
            return person(
                "\(first) \(last)", in: dice.roll(2) == 0 ? dice.pick(places) : nil,
                of: dice.roll(4) == 0 ? dice.pick(["AFP", "Harbour Gazette"]) : nil)
        }
    }
}
