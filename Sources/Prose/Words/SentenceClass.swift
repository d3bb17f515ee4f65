/// What one Unicode scalar does to the cutting of a text into sentences: the property `Sentence_Break` of UAX #29
/// (https://www.unicode.org/reports/tr29/#Default_Sentence_Boundaries), with the tailoring of ``SentenceScanner``.
enum SentenceClass: UInt8 {
    case other
    /// The paragraph separator U+2029.
    case separator
    /// Sp, and line breaks, which wrap a paragraph.
    case space
    /// Extend and Format.
    case extender
    case lower
    case upper
    /// OLetter: letters without case.
    case letter
    /// Numeric.
    case digit
    /// ATerm: marks that end an abbreviation or a number too.
    case fullStop
    /// STerm.
    case terminator
    /// Close: quotation marks and brackets, and the emphasis of Markdown.
    case closing
    /// SContinue: commas, colons and dashes.
    case continuation

    /// The class of any scalar. Case, marks and brackets are as the standard library has them.
    @inline(__always)
    init(_ value: UInt32) {
        if value < 0x80 {
            self = SentenceClass(ascii: UInt8(truncatingIfNeeded: value))
        } else {
            self = SentenceClass(beyondASCII: value)
        }
    }

    /// Whether a scalar may be a full stop, terminator or separator: a quick look that rules most of them out.
    @inline(__always)
    static func mayEndSentence(_ value: UInt32) -> Bool {
        switch value {
        case 0x2E, 0x21, 0x3F: true
        case 0..<0x589, 0x5D0...0x5EA, 0x620...0x64A, 0x3041...0x9FFF, 0xAC00...0xD7A3: false
        default: true
        }
    }

    @inline(__always)
    private init(ascii byte: UInt8) {
        switch byte {
        case 0x61...0x7A: self = .lower
        case 0x41...0x5A: self = .upper
        case 0x09...0x0D, 0x20: self = .space
        case 0x30...0x39: self = .digit
        case 0x2E: self = .fullStop
        case 0x21, 0x3F: self = .terminator
        case 0x22, 0x27...0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x2A, 0x5F: self = .closing
        case 0x2C, 0x2D, 0x3A: self = .continuation
        default: self = .other
        }
    }

    private init(beyondASCII value: UInt32) {
        switch value {
        case 0x5D0...0x5EA, 0x620...0x64A, 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xAC00...0xD7A3:
            self = .letter  // Hebrew, Arabic, kana, Han, Hangul
        case 0x85, 0x2028: self = .space
        case 0x2029: self = .separator
        case 0x2024, 0xFE52, 0xFF0E: self = .fullStop
        case 0x66B, 0x66C: self = .digit
        case 0x55D, 0x60C, 0x60D, 0x7F8, 0x1802, 0x1808, 0x2013, 0x2014, 0x3001, 0xFE10, 0xFE11, 0xFE13, 0xFE31,
            0xFE32, 0xFE50, 0xFE51, 0xFE55, 0xFE58, 0xFE63, 0xFF0C, 0xFF0D, 0xFF1A, 0xFF64:
            self = .continuation
        case 0x275B...0x2760, 0x2E00...0x2E0D, 0x1F676...0x1F678: self = .closing
        case 0x10D0...0x10FA, 0x10FD...0x10FF, 0x1C90...0x1CBF, 0x5F3: self = .letter  // Georgian, geresh
        default: self = Self.isTerminator(value) ? .terminator : SentenceClass(lookingUp: value)
        }
    }

    /// What follows from the general category and the properties of letters.
    private init(lookingUp value: UInt32) {
        guard let properties = Unicode.Scalar(value)?.properties else {
            self = .other
            return
        }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: self = .extender
        case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation: self = .closing
        case .spaceSeparator: self = .space
        case .decimalNumber: self = .digit
        case .titlecaseLetter: self = .upper
        default:
            if properties.isGraphemeExtend {
                self = .extender
            } else if properties.isLowercase {
                self = .lower
            } else if properties.isUppercase {
                self = .upper
            } else {
                self = properties.isAlphabetic ? .letter : .other
            }
        }
    }

    private static func isTerminator(_ value: UInt32) -> Bool {
        var (low, high) = (0, terminators.count)
        while low < high {
            let middle = (low + high) / 2
            if terminators[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < terminators.count && terminators[low].contains(value)
    }
}
