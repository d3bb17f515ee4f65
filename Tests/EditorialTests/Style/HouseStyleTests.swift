import Editorial
import Testing

@Suite("The house style")
struct HouseStyleTests {
    @Test("says what it says, and is as built in elsewhere")
    func reading() throws {
        let style = try HouseStyle(
            yaml: """
                address: https://news.example/
                zone: America/Argentina/Buenos_Aires
                language: pt-BR
                colour: unknown keys are passed over
                killed:
                  pt-BR: Retirada do ar
                credits:
                  serial-comma: true
                  sign-off: parentheses
                  wording:
                    en:
                      contributor: "{names} helped with this report."
                    sv:
                      and: och
                      place: "{names} i {place}"
                      contributor:
                        one: "{names} bidrog till artikeln."
                        many: "{names} bidrog alla till artikeln."
                """)
        #expect(style.address == "https://news.example")
        #expect(style.zone == "America/Argentina/Buenos_Aires")
        #expect(style.language == "pt-BR")
        #expect(style.killedHeadline(in: "pt-BR") == "Retirada do ar")
        #expect(style.killedHeadline(in: "en-GB") == "Withdrawn")
        #expect(style.killedHeadline(in: "xx") == "Withdrawn")
        #expect(style.credits.serialComma && style.credits.signOff == .parentheses)
        let printer = CreditLine(style: style.credits, registry: CreditFixtures.registry)
        let credits = ["afp", "ap"].map { Credit(contributor: $0, kind: .agency, role: .contributor, tier: .tagline) }
        #expect(printer.render(credits, language: "sv") == "AFP och AP bidrog alla till artikeln.")
        #expect(printer.render([credits[0]], language: "sv") == "AFP bidrog till artikeln.")
        #expect(printer.render(credits, language: "en") == "AFP and AP helped with this report.")
        #expect(try HouseStyle(yaml: "") == HouseStyle())
    }

    @Test(
        "is refused with the key, its line and the remedy",
        arguments: [
            ("address: news.example", "line 1: address: needs an address that begins with https:// or http://"),
            ("zone: [UTC]", "line 1: zone: needs text"),
            ("zone: 'a zone'", "line 1: zone: needs a time zone such as Europe/Berlin or UTC"),
            ("language: English!", "line 1: language: needs a language tag such as en or pt-BR"),
            ("zone: UTC\nkilled: Withdrawn", "line 2: killed: needs keys of its own, indented below it"),
            ("credits:\n  serial-comma: sometimes", "line 2: credits.serial-comma: needs true or false"),
            (
                "credits:\n  wording:\n    en:\n      editing: \"Edited by\\n{names}\"",
                "line 4: credits.wording.en.editing: needs one line without control characters"
            ),
            ("credits:\n  sign-off: none", "line 2: credits.sign-off: needs one of: sentences, parentheses"),
            (
                "credits:\n  wording:\n    en:\n      editing: Edited",
                "line 4: credits.wording.en.editing: lacks {names}; write it where that is to stand"
            ),
            ("- a list", "line 1: needs keys of its own, indented below it"),
        ])
    func refused(yaml: String, message: String) {
        do throws(StyleError) {
            _ = try HouseStyle(yaml: yaml)
            Issue.record("was read")
        } catch {
            #expect(error.description == message)
        }
    }

    @Test("that is no YAML is refused with its line")
    func notYAML() {
        #expect(throws: StyleError.self) { try HouseStyle(yaml: "zone: [\n") }
        #expect(throws: StyleError.self) { try HouseStyle(yaml: "zone: UTC\nzone: UTC\n") }
    }
}
