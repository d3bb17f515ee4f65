extension StoryEnd {
    /// Whether a line below a text that reads so is a credit line wherever it stands there.
    static func isSure(_ reading: CreditReading) -> Bool {
        guard reading.confidence >= 1 else { return false }
        return reading.form != .byline && reading.form != .photoCredit
    }

    /// Whether it is one if the text's last paragraph stands above it, and no picture, table or quotation that it may be
    /// about: "Photos by Jane Roe", "With AFP", "Edited by John Doe".
    static func isSureBelowProse(_ reading: CreditReading, _ words: String, registry: ContributorRegistry) -> Bool {
        switch reading.form {
        case .byline: false
        case .photoCredit: reading.confidence >= 1 && !isStock(words)
        case .signOff: reading.confidence >= 0.9
        // Who published it first is a house whatever its name is; where it was published may be a language or a place.
        case .republication: reading.confidence >= 0.8 && words.contains(" by ")
        case .tagline:
            reading.credits.allSatisfy { isSure($0, registry) }
                && (reading.confidence >= 0.9 || reading.credits.count > 1 || reading.credits[0].credit.role == .source)
        }
    }

    /// Whether a picture comes from where many do; its credit is the picture's.
    private static func isStock(_ words: String) -> Bool {
        let plain = words.lowercased()
        return ["unsplash", "pexels", "pixabay", "flickr", "shutterstock", "wikimedia", "istock", "freepik"].contains {
            plain.contains($0)
        }
    }

    /// A house that is known, or a person by two names and a place.
    private static func isSure(_ read: ReadCredit, _ registry: ContributorRegistry) -> Bool {
        guard read.confidence >= 0.8 else { return false }
        switch read.credit.kind {
        case .agencies: return true
        case .person: return read.credit.location != nil && read.name.contains(" ")
        case .agency, .publication, .staff: return registry.contributor(named: read.name) != nil
        }
    }
}
