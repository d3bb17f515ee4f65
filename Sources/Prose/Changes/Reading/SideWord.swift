/// A word or symbol of a changed paragraph, with what it is.
struct SideWord {
    /// What a word is by itself.
    enum Role: UInt8 {
        case symbol
        case plain
        case name
        /// Part of a verb or phrase of saying.
        case saying
        /// Digits, a day of the week, a month; the sign of a currency or a percentage beside one.
        case number
        /// "three", "today": a number where nothing else changes.
        case numberWord
        /// "one": a number only where another number stands against it.
        case one
    }

    var token: Token
    /// In small letters; empty for a symbol.
    var form: String
    var role: Role
    var use: WordUse
    /// The sentence of the side that it stands in.
    var sentence: Int
    var isCapital: Bool
    /// Whether its capital may come from where it stands.
    var beginsSentence: Bool

    var isWord: Bool { role != .symbol }
    var isNumber: Bool { role == .number || role == .numberWord || role == .one }
}
