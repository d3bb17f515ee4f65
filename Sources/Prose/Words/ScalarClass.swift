/// What one Unicode scalar does to the cutting of a text into words.
///
/// A simplification of the word boundaries of UAX #29 (https://www.unicode.org/reports/tr29/) without a dictionary:
/// where a script puts no spaces between its words, each ideograph, kana or letter cluster is a word of its own.
enum ScalarClass: UInt8 {
    case space
    case letter
    case digit
    /// Han, kana and bopomofo: a word each.
    case ideograph
    /// A letter of Thai, Lao, Khmer or Burmese: a word with the marks that follow it.
    case cluster
    /// Combining marks, joiners and invisible format characters: part of whatever stands before them.
    case extender
    case symbol

    /// The class of an ASCII byte.
    @inline(__always)
    init(ascii byte: UInt8) {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A: self = .letter
        case 0x09...0x0D, 0x20: self = .space
        case 0x30...0x39: self = .digit
        default: self = .symbol
        }
    }

    /// The class of any scalar; the common alphabets are answered from their ranges, the rest from the Unicode tables.
    init(_ value: UInt32) {
        if value < 0x80 {
            self = ScalarClass(ascii: UInt8(truncatingIfNeeded: value))
            return
        }
        switch value {
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: self = .letter  // Latin
        case 0x400...0x481, 0x48A...0x52F: self = .letter  // Cyrillic
        case 0x5D0...0x5EA, 0x620...0x64A: self = .letter  // Hebrew, Arabic
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x3FFFD: self = .ideograph
        case 0xAC00...0xD7A3: self = .letter  // Hangul, which does put spaces between words
        default: self = ScalarClass(lookingUp: value)
        }
    }

    private init(lookingUp value: UInt32) {
        guard let scalar = Unicode.Scalar(value) else {
            self = .symbol
            return
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
            self = ScalarClass(letter: value)
        case .decimalNumber, .otherNumber: self = .digit
        case .nonspacingMark, .spacingMark, .enclosingMark: self = .extender
        case .format: self = value == 0x200B ? .space : .extender
        case .modifierSymbol: self = (0x1F3FB...0x1F3FF).contains(value) ? .extender : .symbol
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .space
        default: self = value == 0x85 ? .space : .symbol
        }
    }

    private init(letter value: UInt32) {
        switch value {
        case 0x0E33, 0x0EB3: self = .extender  // SARA AM: a letter by category, a mark by use
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: self = .cluster
        case 0x3005...0x3007, 0x3021...0x3029, 0x3038...0x303C, 0x3041...0x30FF, 0x3105...0x31BF, 0x31F0...0x31FF:
            self = .ideograph
        case 0xF900...0xFAFF, 0xFF66...0xFF9D: self = .ideograph
        default: self = .letter
        }
    }
}
