import Testing

@testable import Editorial

@Suite("Credits that were read with doubt")
struct UnsureCreditTests {
    private func imported(_ text: String) throws -> ArticleContent {
        let story = try StoryImport(registry: CreditFixtures.registry, now: Instant(seconds: 0)).read(text)
        return try ArticleContent(document: story.content.text)
    }

    @Test(
        "are none of those that an ordinary byline or credit line names",
        arguments: [
            "By Jane Roe", "Jane Roe", "By JANE ROE, Staff Writer", "By AFP", "AFP", "Jane Roe and John Doe",
            "By Jane Roe and John Doe", "By Jane Roe in Kyiv", "Desk Staff ,", "Jane Roe ,", "JANE ROE",
            "By Our Correspondent", "By Lakeshore Herald staff",
            "By Jane Roe, AFP", "by Jane Roe", "By Dr. Jane M. Roe", "Von Jane Roe",
        ])
    func ordinary(byline: String) throws {
        let plain = try imported(
            "Bridge closed\n\n\(byline)\n\nThe bridge was closed.\n\nAFP contributed to this report.\n")
        #expect(!plain.credits.isEmpty && plain.unsureCredits == [], "\(plain.unsureCredits)")
        #expect(plain.credits.contains { $0.tier == .byline } && !plain.text.contains("confidence"))
        let markdown = try imported("---\ntitle: Bridge closed\nbyline: \(byline)\n---\nIt was closed.\n")
        #expect(markdown.credits.contains { $0.tier == .byline } && markdown.unsureCredits == [])
    }

    @Test(
        "are no houses that say themselves what they are, in a line that can mean nothing else",
        arguments: [
            "Orbit Press contributed to this report.", "Lakeshore Herald contributed to this report.",
            "The Westhaven Sun and the Coast Gazette contributed to this report.",
            "With files from Harbour News Service and The Associated Press", "Avec Harbour News Service",
            "Orbit Wire Service, Lakeshore Public Radio and Orbit News Agency contributed to this report.",
            "Additional reporting by Jane Roe in Oslo and Coast Daily News.", "CNN contributed to this report.",
            "Westhaven Broadcasting Corporation contributed to this report.", "Mit Material der Hafener Zeitung",
            "Reporting by Jane Roe in Oslo; Editing by Cascade Media Group",
        ])
    func houses(line: String) throws {
        let content = try imported("Bridge closed\n\nThe bridge was closed.\n\n\(line)\n")
        #expect(content.creditline == line && !content.credits.isEmpty && content.unsureCredits == [])
        #expect(!content.credits.contains { $0.kind == .agencies })
    }

    @Test(
        "are names whose words may be somebody's, or nobody's",
        arguments: [
            "Jia Sun", "Max Daily", "Orbit Images", "The Day", "Social Media", "Local News", "Orbit Holdings Today",
        ])
    func lookalikes(name: String) throws {
        let content = try imported(
            "Bridge closed\n\nThe bridge was closed.\n\nAFP and \(name) contributed to this report.\n")
        #expect(content.unsureCredits.map(\.credit.contributor) == [name])
    }

    @Test("are what nobody could tell, and keep how sure they are, in which words they stood, and their bytes")
    func doubtful() throws {
        let content = try imported(
            "Bridge closed\n\nThe bridge was closed.\n\nAFP and ORBX contributed to this report.\n")
        let unsure = content.unsureCredits
        #expect(unsure.map(\.credit.contributor) == ["ORBX"] && unsure.first?.line == content.creditline)
        #expect(unsure.first?.credit.confidence == 0.8 && content.text.contains("    confidence: 0.8\n"))
        var more = content
        more.credits.append(Credit(contributor: "upi", kind: .agency, role: .source, tier: .tagline))
        #expect(more.text.contains("    confidence: 0.8\n") && more.unsureCredits == unsure)
        more.credits = more.credits.map(\.sure)
        #expect(!more.text.contains("confidence") && more.unsureCredits == [])
        let odd = try imported("---\ntitle: A\nbyline: Somebody Else Entirely, who knows\n---\nIt was closed.\n")
        #expect(odd.unsureCredits.map(\.credit.confidence) == [0.5] && odd.unsureCredits.first?.line == odd.byline)
    }

    @Test("are read back as they were written, and a confidence that nobody can read is a doubt")
    func codec() throws {
        let credit = Credit(contributor: "Orb", kind: .agency, role: .source, tier: .tagline)
        for hundredths in 0...100 {
            let read = credit.read(withConfidence: Double(hundredths) / 100)
            #expect(Credit(read.yaml) == read && (read == credit) == (hundredths == 100))
            let back = Credit(try YAMLNode.parse(read.yaml.yaml()))
            #expect(back == read, "\(read.yaml.yaml())")
        }
        #expect(
            credit.read(withConfidence: 0.999).confidence == 0.99 && credit.read(withConfidence: .nan).confidence == 0)
        let parsed = { (text: String) in
            try ArticleContent(document: "---\ncredits:\n  - contributor: Orb\n    confidence: \(text)\n---\nT\n")
                .credits.first?.confidence
        }
        #expect(try parsed("0.25") == 0.25 && parsed("\"0.25\"") == 0.25 && parsed("low") == 0 && parsed("-3") == 0)
        #expect(try parsed("1") == nil && parsed("1.0") == nil && parsed("") == nil && parsed("1e9") == nil)
    }

    @Test("are printed once beside the same credit without doubt, and a doubt that went is a change")
    func identity() {
        let sure = Credit(contributor: "Orb", kind: .agency, role: .contributor, tier: .tagline)
        let unsure = sure.read(withConfidence: 0.8)
        let printer = CreditLine(style: CreditStyle(), registry: CreditFixtures.registry)
        #expect(printer.render([unsure, sure], language: "en") == "Orb contributed to this report.")
        var byline = unsure
        byline.tier = .byline
        #expect(printer.byline([byline, byline.sure], language: "en") == "Orb")
        let change = CreditsChange(from: [unsure], to: [sure])
        #expect(change.added.isEmpty && change.removed.isEmpty && change.description == "Orb 80 % sure -> sure")
    }
}
