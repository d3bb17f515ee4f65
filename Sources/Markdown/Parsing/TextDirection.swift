/// Which way a text runs.
enum TextDirection: String {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// The direction of the first letter or mark that has one; nil if none has.
    init?(of text: String) {
        for scalar in text.unicodeScalars {
            if Self.isRightToLeft(scalar.value) {
                self = .rightToLeft
                return
            }
            if scalar.properties.isAlphabetic {
                self = .leftToRight
                return
            }
        }
        return nil
    }

    /// Source: <https://www.unicode.org/Public/15.0.0/ucd/extracted/DerivedBidiClass.txt>, the blocks of classes R, AL,
    /// without the digits of class AN.
    private static func isRightToLeft(_ value: UInt32) -> Bool {
        switch value {
        case 0x600...0x605, 0x660...0x669, 0x6DD: false
        case 0x590...0x8FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
