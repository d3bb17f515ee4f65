/// The punctuation that tells where a sentence ends, in the scripts that newsrooms write.
enum Punctuation {
    /// Full stops, question and exclamation marks, colons and ellipses.
    static func endsSentence(_ value: UInt32) -> Bool {
        switch value {
        case 0x2E, 0x21, 0x3F, 0x3A, 0x2026: true  // . ! ? : …
        case 0x3002, 0xFF01, 0xFF0E, 0xFF1A, 0xFF1F, 0xFF61: true  // full-width
        case 0x61F, 0x6D4, 0x5C3, 0x964, 0x965: true  // Arabic, Urdu, Hebrew, Devanagari
        default: false
        }
    }

    /// Quotation marks and brackets that may stand after a full stop.
    static func closes(_ value: UInt32) -> Bool {
        switch value {
        case 0x22, 0x27, 0x29, 0x5D, 0x2A, 0x5F: true
        case 0x2019, 0x201D, 0xBB, 0x203A, 0x300D, 0x300F, 0xFF09: true
        default: false
        }
    }
}
