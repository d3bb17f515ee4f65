/// What one Unicode scalar does to the cutting of a text into words: the property `Word_Break` of UAX #29
/// (https://www.unicode.org/reports/tr29/#Default_Word_Boundaries), with the classes that ``TokenScanner`` adds to it.
enum ScalarClass: UInt8 {
    /// Anything that stands for itself: punctuation, signs, control characters.
    case symbol
    /// White space, and U+200B, which is a space of no width between words.
    case space
    /// ALetter.
    case letter
    /// Hebrew_Letter.
    case hebrewLetter
    /// Numeric.
    case digit
    /// An ideograph, kana or syllable of a script without spaces: a word by itself.
    case ideograph
    /// A letter of Thai, Lao, Khmer, Burmese and their kin: a word with the marks that follow it.
    case cluster
    /// Extend and Format: combining marks and invisible controls, part of whatever stands before them.
    case extender
    /// ZWJ, which joins emoji and otherwise extends.
    case joiner
    /// The ASCII apostrophe.
    case singleQuote
    /// The ASCII quotation mark.
    case doubleQuote
    /// MidNumLet: joins letters with letters and digits with digits. Full stops and the typographic apostrophe.
    case midNumberLetter
    /// MidLetter.
    case midLetter
    /// MidNum.
    case midNumber
    /// ExtendNumLet, such as `_`.
    case connector
    /// U+202F, the narrow space of French typography and between groups of digits.
    case narrowSpace
    /// One half of a flag.
    case regionalIndicator
    /// Extended_Pictographic.
    case pictograph
    /// Extended_Pictographic and ALetter at once, such as U+2139.
    case pictographicLetter
    /// What Markdown repeats: # * ` ~
    case marker

    /// The class of an ASCII byte.
    @inline(__always)
    init(ascii byte: UInt8) {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A: self = .letter
        case 0x09...0x0D, 0x20: self = .space
        case 0x30...0x39: self = .digit
        case 0x22: self = .doubleQuote
        case 0x27: self = .singleQuote
        case 0x2C, 0x3B: self = .midNumber
        case 0x2E: self = .midNumberLetter
        case 0x3A: self = .midLetter
        case 0x5F: self = .connector
        case 0x23, 0x2A, 0x60, 0x7E: self = .marker
        default: self = .symbol
        }
    }

    /// The class of any scalar.
    @inline(__always)
    init(_ value: UInt32) {
        switch value {
        case 0x4E00...0x9FFF: self = .ideograph
        case 0xAC00...0xD7A3: self = .letter
        case 0..<Self.directLimit: self = Self.direct[Int(value)]
        default: self = Self.found(value)
        }
    }

    /// Letters and digits, which make words together.
    @inline(__always)
    var makesWord: Bool { self == .letter || self == .digit || self == .hebrewLetter }

    /// AHLetter, as the rules call it.
    @inline(__always)
    var isLetter: Bool { self == .letter || self == .hebrewLetter }

    /// White space, punctuation and signs: what can stand between words by itself and is no part of an emoji.
    var isBetweenWords: Bool {
        switch self {
        case .symbol, .space, .narrowSpace, .singleQuote, .doubleQuote, .midNumberLetter, .midLetter, .midNumber,
            .connector, .marker:
            true
        default: false
        }
    }

    /// The alphabets, the punctuation and the kana lie below.
    private static let directLimit: UInt32 = 0x3100

    private static let direct: [ScalarClass] = {
        var classes: [ScalarClass] = []
        classes.reserveCapacity(Int(directLimit))
        for (run, following) in zip(runs, runs.dropFirst()) where run >> 8 < directLimit {
            let end = min(following >> 8, directLimit)
            classes.append(contentsOf: repeatElement(ScalarClass(run: run), count: Int(end - (run >> 8))))
        }
        return classes
    }()

    private init(run: UInt32) {
        self = ScalarClass(rawValue: UInt8(truncatingIfNeeded: run)) ?? .symbol
    }

    /// Searches the runs by halves.
    private static func found(_ value: UInt32) -> ScalarClass {
        var (low, high) = (1, runs.count)
        while low < high {
            let middle = (low + high) / 2
            if runs[middle] >> 8 <= value { low = middle + 1 } else { high = middle }
        }
        return ScalarClass(run: runs[low - 1])
    }
}
