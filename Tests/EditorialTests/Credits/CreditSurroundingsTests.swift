import Editorial
import Testing

@Suite("Credits among what stands around them")
struct CreditSurroundingsTests {
    @Test(
        "reads names with dates, offices, notes and second names around them",
        arguments: [
            ("September 14, 2021 By Ada Quill Leave a Comment", ["Ada Quill|person|author"]),
            ("Ada Quill\nMar 05, 2023 12:49 am", ["Ada Quill|person|author"]),
            ("By Ada Quill Follow @adaquill", ["Ada Quill|person|author"]),
            ("By Ada Quill Updated 3 hours ago", ["Ada Quill|person|author"]),
            ("ByHP Correspondent, New Delhi", ["HP Correspondent|staff|author @New Delhi"]),
            ("By Ada Quill with Ben Strand", ["Ada Quill|person|author", "Ben Strand|person|author"]),
            ("By Ada Quill in Oslo for Harbour News", ["Ada Quill|person|author @Oslo of Harbour News"]),
            ("By Ada Quill North America technology reporter", ["Ada Quill|person|author"]),
            ("By ADA QUILL The Associated Press", ["ADA QUILL|person|author of Associated Press"]),
            ("By AFP - Agence France-Presse", ["afp|agency|author"]),
            ("Ada Quill | Staff Writer", ["Ada Quill|person|author"]),
            ("Ada Quill, Harbour News", ["Ada Quill|person|author of Harbour News"]),
            ("Ada Quill (à Berlin)", ["Ada Quill|person|author @Berlin"]),
            (
                "Par Ada Quill (Carrow, Californie, envoyée spéciale)",
                ["Ada Quill|person|author @Carrow, Californie"]
            ),
            (
                "Ada Quill, Orbit’s Oslo bureau chief, contributed to this report.",
                ["Ada Quill|person|contributor"]
            ),
            (
                "Ada Quill and Ben Strand in Oslo and Lynhavn contributed to this report.",
                ["Ada Quill|person|contributor @Oslo and Lynhavn", "Ben Strand|person|contributor @Oslo and Lynhavn"]
            ),
            ("By Ada Quill Globe Correspondent", ["Ada Quill|person|author of Globe"]),
            (
                "Ada Quill of the Harbour Sentinel staff contributed to this report.",
                ["Ada Quill|person|contributor of Harbour Sentinel"]
            ),
            (
                "Ada Quill contributed to this report, along with AFP.",
                ["Ada Quill|person|contributor", "afp|agency|contributor"]
            ),
            ("Our partners at AFP contributed to this report.", ["afp|agency|contributor"]),
            ("Translated by Ada Quill from Hebrew", ["Ada Quill|person|translation"]),
            ("Staff and wire reports", ["staff|staff|source", "wire reports|agencies|source"]),
            ("(Agencias/Redacción)", ["agencias|agencies|source", "Redacción|staff|source"]),
            ("Source: Dagsnytt February 06, 2026 14:29 UTC", ["Dagsnytt|agency|source"]),
        ])
    func around(line: String, credits: [String]) {
        #expect(CreditFixtures.summary(line) == credits)
    }

    @Test(
        "reads what texts and pictures are taken from",
        arguments: [
            ("Image source, Getty Images", ["Getty Images|agency|photography"]),
            ("Credit...Ada Quill/AFP", ["Ada Quill|person|photography", "afp|agency|photography"]),
            ("AFP via Getty Images", ["afp|agency|photography", "Getty Images|agency|photography"]),
            (
                "Snow fell on Monday. Ada Quill / AFP - Getty Images file",
                ["Ada Quill|person|photography", "afp|agency|photography", "Getty Images|agency|photography"]
            ),
            ("Snow fell on Monday (AFP) (Ada Quill/)", ["afp|agency|photography", "Ada Quill|person|photography"]),
            ("Snow covers the town on Monday Photo: Ada Quill", ["Ada Quill|person|photography"]),
            ("Ada Quill/Studio54 Press", ["Ada Quill|person|photography", "Studio54 Press|agency|photography"]),
            ("REUTERS/HO-Harbour Police", ["reuters|agency|photography"]),
            ("Ada Quill/Ledger", ["Ada Quill|person|photography", "Ledger|publication|photography"]),
            (
                "Information from AFP and Reuters contributed to this report.",
                ["afp|agency|source", "reuters|agency|source"]
            ),
            ("This story was provided by The Harbour Herald.", ["The Harbour Herald|publication|source"]),
            ("This story was produced by The Harbour Herald.", ["The Harbour Herald|publication|source"]),
            ("This story was produced by Ada Quill.", ["Ada Quill|person|contributor"]),
            (
                "This article was amended by Ada Quill and first published by The Harbour Herald.",
                ["Ada Quill|person|editing", "The Harbour Herald|publication|source"]
            ),
            ("The post The Roof Gives Way appeared first on Harbour News.", ["Harbour News|publication|source"]),
            ("The roof had long been in need of work, writes Ada Quill.", ["Ada Quill|person|author"]),
        ])
    func sources(line: String, credits: [String]) {
        #expect(CreditFixtures.summary(line) == credits)
    }

    @Test(
        "takes no prose of the same words for a credit",
        arguments: [
            "By Year's End, Prices Fall", "The post office appeared first on Main Street.",
            "“Nothing is free,” writes Ada Quill.", "Prices rose in the spring, writes Ada Quill in her new book.",
            "The ferry was first reported missing by Ada Quill.", "Board Meeting March 5, 2021 12:30 pm",
            "Drones were used in this story of war.", "This story was provided by a reader.",
            "Ada Quill, Orbit’s Oslo bureau chief, was arrested on Monday.", "Photo ID required to vote",
            "With Ada Quill in court, judges waver", "Ada Quill in Berlin", "March 5, 2021 By the time it ended",
            "The story was first reported by The Harbour Herald.", "The police came at noon. PHOTO: READER",
        ])
    func prose(line: String) {
        #expect(CreditFixtures.summary(line).isEmpty)
    }

    @Test(
        "is sure of houses that say themselves what they are",
        arguments: [
            "The Harbour Ledger contributed to this report.", "Harbour Herald contributed to this report.",
            "Lynhavn News Service contributed to this report.", "Reporting by Lynhavn Press; Editing by Ada Quill",
        ])
    func plainHouses(line: String) {
        let read = CreditFixtures.reader.read(line)
        #expect(read?.confidence == 1 && read?.credits.allSatisfy { $0.confidence == 1 } ?? false)
    }

    @Test(
        "stays below full confidence where the names of houses could be people's, and in weak forms",
        arguments: [
            "Emily Post contributed to this report.", "Ada Quill, Harbour News", "Ada Quill/Ledger",
            "The roof had long been in need of work, writes Ada Quill.", "Ada Quill\nMar 05, 2023 12:49 am",
        ])
    func weak(line: String) {
        let read = CreditFixtures.reader.read(line)
        #expect(read.map { $0.confidence < 1 || $0.credits.contains { $0.confidence < 1 } } ?? false)
    }
}
