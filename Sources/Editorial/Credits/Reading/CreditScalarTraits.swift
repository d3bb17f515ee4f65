/// What a Unicode scalar can be in a credit line: the properties that the reader asks for, each looked up once.
struct CreditScalarTraits: OptionSet, Sendable {
    let rawValue: UInt16

    /// White space, and what is not seen.
    static let blank = Self(rawValue: 1 << 0)
    /// A control character, or one that turns the direction of writing.
    static let forbidden = Self(rawValue: 1 << 1)
    /// A letter.
    static let alphabetic = Self(rawValue: 1 << 2)
    /// A letter that is small or capital.
    static let casedLetter = Self(rawValue: 1 << 3)
    /// A capital.
    static let uppercase = Self(rawValue: 1 << 4)
    /// A small letter.
    static let lowercase = Self(rawValue: 1 << 5)
    /// A number of any script and kind.
    static let numeric = Self(rawValue: 1 << 6)
    /// A digit.
    static let decimal = Self(rawValue: 1 << 7)
    /// A mark that is a token of its own, at least where no word goes on over it.
    static let mark = Self(rawValue: 1 << 8)
    /// A scalar that is written otherwise in a folded word.
    static let folds = Self(rawValue: 1 << 9)
    /// One that may join the scalar before it to one character.
    static let joining = Self(rawValue: 1 << 10)

    /// What goes on a word over a hyphen or a full stop.
    static let wordly: Self = [.alphabetic, .numeric]

    /// The traits of `scalar`.
    /// - Complexity: O(1); a look into a table for the scripts of two bytes and the usual marks.
    @inline(__always)
    static func of(_ scalar: Unicode.Scalar) -> CreditScalarTraits {
        let value = Int(scalar.value)
        if value < 0x80 { return ascii[value] }
        if value < 0x800 { return alphabets[value - 0x80] }
        if (0x2000..<0x2070).contains(value) { return punctuation[value - 0x2000] }
        return CreditScalarTraits(lookingUp: scalar)
    }

    private static let ascii = table(0..<0x80)
    private static let alphabets = table(0x80..<0x800)
    private static let punctuation = table(0x2000..<0x2070)

    private static func table(_ values: Range<UInt32>) -> [CreditScalarTraits] {
        values.map { Unicode.Scalar($0).map { CreditScalarTraits(lookingUp: $0) } ?? [] }
    }
}

extension CreditScalarTraits {
    private init(lookingUp scalar: Unicode.Scalar) {
        let properties = scalar.properties
        var traits: CreditScalarTraits = []
        if Self.isForbidden(scalar) { traits.insert(.forbidden) }
        if properties.isWhitespace || Self.unseen.contains(scalar) { traits.insert(.blank) }
        if properties.isAlphabetic { traits.insert(properties.isCased ? [.alphabetic, .casedLetter] : .alphabetic) }
        if properties.isUppercase { traits.insert(.uppercase) }
        if properties.isLowercase { traits.insert(.lowercase) }
        if let type = properties.numericType { traits.insert(type == .decimal ? [.numeric, .decimal] : .numeric) }
        if CreditToken.Kind(mark: scalar) != nil { traits.insert(.mark) }
        if properties.changesWhenLowercased || scalar == "’" { traits.insert(.folds) }
        if scalar.value >= 0x300, scalar != "’" { traits.insert(.joining) }
        self = traits
    }

    private static let unseen: Set<Unicode.Scalar> = [
        "\u{200B}", "\u{200E}", "\u{200F}", "\u{61C}", "\u{2060}", "\u{FEFF}", "\u{AD}",
    ]

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x202A...0x202E, 0x2066...0x2069, 0xFFFD: true
        default: scalar.properties.generalCategory == .control && !scalar.properties.isWhitespace
        }
    }
}
