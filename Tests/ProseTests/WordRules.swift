@testable import Prose

/// The word boundaries of UAX #29 with the tailoring of ``TokenScanner``, rule by rule and place by place, as slow as
/// they are written: what the scanner is held against.
struct WordRules {
    private let scalars: [Unicode.Scalar]
    private let classes: [ScalarClass]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        classes = scalars.map { ScalarClass($0.value) }
    }

    /// The tokens, by their UTF-8 offsets.
    var tokens: [Range<Int>] {
        var tokens: [Range<Int>] = []
        var (start, offset) = (0, 0)
        for place in scalars.indices {
            if place > 0, isBoundary(place) { start = offset }
            offset += UTF8.width(scalars[place])
            if place + 1 == scalars.count || isBoundary(place + 1), !isSpace(place) { tokens.append(start..<offset) }
        }
        return tokens
    }

    private func isExtender(_ place: Int) -> Bool { classes[place] == .extender || classes[place] == .joiner }

    private func isSpace(_ place: Int) -> Bool {
        classes[place] == .space || classes[place] == .narrowSpace && !joinsNarrowly(place)
    }

    private func joinsNarrowly(_ place: Int) -> Bool {
        let (left, right) = (base(before: place).class, base(from: place + 1).class)
        return left.isLetter && right.isLetter || left == .digit && right == .digit
    }

    /// WB4, to the left: the scalar that the extenders before a place belong to.
    private func base(before place: Int) -> (class: ScalarClass, place: Int) {
        var left = place - 1
        while left >= 0, isExtender(left) { left -= 1 }
        if left < 0 || isSpace(left) { return (left + 1 < place ? .extender : .space, left) }
        return (plain(classes[left]), left)
    }

    private func base(from place: Int) -> (class: ScalarClass, place: Int) {
        var right = place
        while right < classes.count, isExtender(right) { right += 1 }
        return (right < classes.count ? plain(classes[right]) : .space, right)
    }

    private func plain(_ scalarClass: ScalarClass) -> ScalarClass {
        scalarClass == .pictographicLetter ? .letter : scalarClass
    }

    private func isBoundary(_ place: Int) -> Bool {
        if isSpace(place - 1) || isSpace(place) { return true }
        let after = classes[place]
        if classes[place - 1] == .joiner, after == .pictograph || after == .pictographicLetter { return false }  // WB3c
        if isExtender(place) { return false }  // WB4
        let left = base(before: place)
        if left.class == .narrowSpace || after == .narrowSpace { return false }
        if left.class == .connector || after == .connector { return isBoundaryAtConnector(place) }
        if classes[place - 1] == .marker, scalars[place - 1] == scalars[place] { return false }
        if after == .regionalIndicator { return !endsHalfFlag(place) }  // WB15, WB16
        if after == .cluster, left.class == .cluster, ["\u{E33}", "\u{EB3}"].contains(scalars[place]) { return false }
        return !joins(base(before: left.place).class, left.class, plain(after), base(from: place + 1).class)
    }

    /// WB5 to WB12, on the two bases on each side.
    private func joins(
        _ farLeft: ScalarClass, _ left: ScalarClass, _ right: ScalarClass, _ farRight: ScalarClass
    ) -> Bool {
        let betweenLetters: [ScalarClass] = [.midLetter, .midNumberLetter, .singleQuote]
        let betweenDigits: [ScalarClass] = [.midNumber, .midNumberLetter, .singleQuote]
        return left.makesWord && right.makesWord
            || left.isLetter && betweenLetters.contains(right) && farRight.isLetter
            || farLeft.isLetter && betweenLetters.contains(left) && right.isLetter
            || left == .hebrewLetter && right == .singleQuote
            || left == .hebrewLetter && right == .doubleQuote && farRight == .hebrewLetter
            || farLeft == .hebrewLetter && left == .doubleQuote && right == .hebrewLetter
            || left == .digit && betweenDigits.contains(right) && farRight == .digit
            || farLeft == .digit && betweenDigits.contains(left) && right == .digit
    }

    /// WB13a and WB13b, where something stands on both sides.
    private func isBoundaryAtConnector(_ place: Int) -> Bool {
        var left = base(before: place)
        while left.class == .connector { left = base(before: left.place) }
        var right = base(from: place)
        while right.class == .connector { right = base(from: right.place + 1) }
        if left.class.makesWord, right.class.makesWord { return false }
        return scalars[place] != "_" || scalars[place - 1] != "_"
    }

    private func endsHalfFlag(_ place: Int) -> Bool {
        var halves = 0
        var left = base(before: place)
        while left.class == .regionalIndicator {
            halves += 1
            left = base(before: left.place)
        }
        return !halves.isMultiple(of: 2)
    }
}
