import ArticleStore
import Foundation

/// The credit-line reader on lines of prose and on credit lines, against two regular expressions over the same lines: a
/// phrase before names, and names before a phrase, in English, without roles, places or registry.
struct CreditBenchmark {
    func lines() async throws -> [String] {
        let reader = CreditReader(registry: try ContributorRegistry.starter())
        let expressions = try Self.patterns.map { try NSRegularExpression(pattern: $0) }
        var lines: [String] = []
        for (name, texts, isCredit) in [("prose", Self.prose, false), ("credit lines", Self.credits, true)] {
            let whole = texts.map { ($0, NSRange(location: 0, length: $0.utf16.count)) }
            let comparison = Comparison(
                title: "reading \(name)", baselineTitle: "two regular expressions", rounds: 21)
            lines.append(
                try await comparison.line(
                    of: texts.count, "lines",
                    {
                        let found = texts.count { reader.read($0) != nil }
                        guard found == (isCredit ? texts.count : 0) else { throw Misread(name: name, found: found) }
                    },
                    against: {
                        for (text, range) in whole {
                            _ = expressions.first { $0.firstMatch(in: text, range: range) != nil }
                        }
                    }))
        }
        return lines
    }

    /// A benchmark that reads wrongly measures nothing.
    private struct Misread: Error {
        var name: String
        var found: Int
    }

    private static let patterns: [String] = {
        let name = #"\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}"#
        let names = "(\(name)(?:(?:, (?:and )?| and )\(name))*)"
        let did = "(?:additional )?(?:reporting|writing|editing|research|translation|photography|compiled)"
        return [
            #"(?i:^by|\b\#(did) by|\bwith files from|\bsources?:|\bphotos?:) \#(names)"#,
            #"\#(names)(?: in \#(name))? contributed (?:additional )?(?:reporting |research )?(?:to this|from) "#,
        ]
    }()

    private static let prose = SampleProse.text(words: 120_000, seed: 3).split(whereSeparator: \.isNewline)
        .flatMap { $0.split(separator: ". ") }.map { "\($0.prefix(1).uppercased())\($0.dropFirst())." }

    private static let credits = (0..<400).flatMap { number in
        let (one, other) = (people[number % people.count], people[(number / 7 + 3) % people.count])
        let (town, house) = (towns[number % towns.count], houses[number % houses.count])
        return [
            "By \(one), \(house)", "\(one) contributed reporting from \(town).",
            "Reporting by \(one) in \(town) and \(other); editing by \(people[number % 5])",
            "\(house) contributed to this report.", "With files from \(house)", "Photo: \(one)/\(house)",
            "\(one) in \(town) and \(other) contributed to this report.",
            "(Additional reporting by \(one); Writing by \(other))", "Compiled by \(one) from wire reports",
        ]
    }

    private static let people = [
        "Jane Roe", "Anna Karlotta Berg", "J. P. van der Veen", "Tomás Riba", "Mina Okabe", "Omar Said", "Lea Brandt",
        "Ruth Ashdown-Lee", "Piet Maas", "Inês Valadares", "Søren Lund",
    ]
    private static let towns = ["Westhaven", "Greenville, South Carolina", "Oslo", "São Tomé", "Port Ellen"]
    private static let houses = ["AFP", "Reuters", "The Associated Press", "Lakeshore Herald", "dpa", "Orbit Press"]
}
