@testable import Prose

/// The sentence boundaries of UAX #29 with the tailoring of ``SentenceScanner``, rule by rule and place by place: what
/// the scanner is held against.
struct SentenceRules {
    /// The scalars that are no extenders (SB5), or begin a sentence.
    private var bases: [(class: SentenceClass, scalar: Unicode.Scalar, offset: Int)] = []
    /// The bases that extenders follow.
    private var marked: Set<Int> = []
    private let length: Int

    init(_ text: String) {
        var offset = 0
        for scalar in text.unicodeScalars {
            let scalarClass = SentenceClass(scalar.value)
            if scalarClass != .extender {
                bases.append((scalarClass, scalar, offset))
            } else if bases.last.map({ $0.class == .separator }) ?? true {
                bases.append((.other, scalar, offset))
            } else {
                marked.insert(bases.count - 1)
            }
            offset += UTF8.width(scalar)
        }
        length = offset
    }

    /// The sentences, by their UTF-8 offsets.
    var sentences: [Range<Int>] {
        let starts = bases.indices.filter { $0 == 0 || isBoundary($0) }.map { bases[$0].offset }
        return zip(starts, starts.dropFirst() + [length]).map { $0..<$1 }
    }

    private func isBoundary(_ place: Int) -> Bool {
        let next = bases[place].class
        if bases[place - 1].class == .separator { return true }  // SB4
        if bases[place - 1].class == .fullStop {
            if next == .digit { return false }  // SB6
            if next == .upper, place > 1, [.upper, .lower].contains(bases[place - 2].class) { return false }  // SB7
        }
        let space = run(of: .space, before: place)
        let closing = run(of: .closing, before: space)
        guard closing > 0, [.fullStop, .terminator].contains(bases[closing - 1].class) else { return false }  // SB998
        let isFullStop = bases[closing - 1].class == .fullStop
        if isFullStop, goesOnLowercase(place) { return false }  // SB8
        if [.continuation, .fullStop, .terminator].contains(next) { return false }  // SB8a
        if space == place, next == .closing { return false }  // SB9
        if [.space, .separator].contains(next) { return false }  // SB9, SB10
        let mayBeAbbreviation = isFullStop && closing == space && space < place
        return !(mayBeAbbreviation && isAbbreviation(before: closing - 1, next))
    }

    private func run(of scalarClass: SentenceClass, before place: Int) -> Int {
        var place = place
        while place > 0, bases[place - 1].class == scalarClass { place -= 1 }
        return place
    }

    private func goesOnLowercase(_ place: Int) -> Bool {
        bases[place...].first { [.lower, .upper, .letter, .separator, .fullStop, .terminator].contains($0.class) }?
            .class == .lower
    }

    private func isAbbreviation(before stop: Int, _ next: SentenceClass) -> Bool {
        var start = stop
        while start > 0, [.lower, .upper, .letter].contains(bases[start - 1].class) { start -= 1 }
        if start > 0, bases[start - 1].class == .digit { return false }
        let word = bases[start..<stop].map { String($0.scalar) }.joined()
        if word == "No", marked.isDisjoint(with: start..<stop) { return next == .digit }
        let titles = ["Mr", "Mrs", "Dr", "St", "Gov", "Sen", "Rep", "Gen", "Lt", "vs", "Mme", "Hr", "Fr"]
        return stop - start == 1 || titles.contains(word) && marked.isDisjoint(with: start..<stop)
    }
}
