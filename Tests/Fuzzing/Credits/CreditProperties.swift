import Editorial

/// What holds of the reading of any line, and of what is printed of any credits.
enum CreditProperties {
    /// The contributors that are known while fuzzing.
    static let registry = ContributorRegistry([
        Contributor(id: "afp", name: "Agence France-Presse", kind: .agency, aliases: ["AFP"]),
        Contributor(id: "reuters", name: "Reuters", kind: .agency),
    ])
    private static let reader = CreditReader(registry: registry)

    static func check(_ fuzzed: FuzzedCredits) throws {
        try reads(fuzzed.line)
        try readsBack(fuzzed)
    }

    /// A reading names what stands in the line, is as sure as it may be, and is the same the next time.
    private static func reads(_ line: String) throws {
        let reading = reader.read(line)
        try Violation.unless(reader.read(line) == reading, "A line is read the same twice")
        guard let reading else { return }
        try Violation.unless(!reading.credits.isEmpty, "A credit line has a credit")
        try Violation.unless((0...1).contains(reading.confidence), "The confidence is between 0 and 1")
        let words = letters(line)
        for credit in reading.credits {
            try Violation.unless(credit.confidence <= reading.confidence, "No credit is surer than its line")
            try Violation.unless(!credit.name.isEmpty, "A credit has a name")
            for text in [credit.name, credit.credit.location, credit.credit.affiliation].compactMap(\.self) {
                let isThere = text.split(separator: " ").allSatisfy { isPart(letters(String($0)), of: words) }
                try Violation.unless(isThere, "What is read stands in the line: \(text)")
            }
        }
    }

    /// Small letters, and nothing but letters.
    private static func letters(_ text: String) -> [Unicode.Scalar] {
        text.lowercased().unicodeScalars.filter(\.properties.isAlphabetic)
    }

    private static func isPart(_ part: [Unicode.Scalar], of whole: [Unicode.Scalar]) -> Bool {
        guard let first = part.first, part.count <= whole.count else { return part.isEmpty }
        return whole.indices.dropLast(part.count - 1).contains { start in
            whole[start] == first && whole[start..<(start + part.count)].elementsEqual(part)
        }
    }

    /// What is printed reads as what was credited; that an author is named below the text no wording says everywhere.
    private static func readsBack(_ fuzzed: FuzzedCredits) throws {
        let line = CreditLine(style: fuzzed.style, registry: registry)
        let text = line.render(fuzzed.credits, language: fuzzed.language) ?? ""
        let read = (reader.read(text)?.credits ?? []).map { read in
            var credit = read.credit
            credit.tier = .tagline
            return credit
        }
        try Violation.unless(
            read == CreditLine.printed(fuzzed.credits), "What is printed reads as the credits: \(text)")
    }
}
