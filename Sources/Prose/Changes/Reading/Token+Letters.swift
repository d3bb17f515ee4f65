extension Token {
    /// The word in small letters, with a straight apostrophe, as word lists have it.
    func form(in bytes: [UInt8]) -> String {
        let text = bytes.text(range).lowercased()
        guard text.utf8.contains(0xE2) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{2019}" ? "'" : $0 }))
    }

    /// Whether it begins with a capital, also behind an elided article: "Élysée", "l'Élysée".
    func isCapital(in bytes: [UInt8]) -> Bool {
        var position = start
        var afterApostrophe = true
        var read = 0
        while position < end, read < 4 {
            let scalar = bytes.scalar(at: position, before: end)
            if afterApostrophe, Self.isUppercase(scalar.value) { return true }
            afterApostrophe = scalar.value == 0x27 || scalar.value == 0x2019
            position += scalar.length
            read += 1
        }
        return false
    }

    /// Whether it is two or more capitals and nothing else: "NATO".
    func isAcronym(in bytes: [UInt8]) -> Bool {
        var position = start
        var count = 0
        while position < end {
            let scalar = bytes.scalar(at: position, before: end)
            guard Self.isUppercase(scalar.value) else { return false }
            position += scalar.length
            count += 1
        }
        return count > 1
    }

    /// Whether it begins with a digit of any script.
    func isNumber(in bytes: [UInt8]) -> Bool {
        ScalarClass(bytes.scalar(at: start, before: end).value) == .digit
    }

    private static func isUppercase(_ value: UInt32) -> Bool {
        if value < 0x80 { return (0x41...0x5A).contains(value) }
        guard let scalar = Unicode.Scalar(value) else { return false }
        return scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
    }
}
