/// Why a text is no JSON, and where.
package struct JSONReadError: Error, Equatable, CustomStringConvertible {
    /// What was found.
    package enum Reason: Equatable {
        /// The text ends inside a value.
        case end
        /// A value cannot begin like this.
        case value
        /// Another character has to stand here.
        case expected(String)
        /// Something follows the value.
        case rest
        /// Arrays and objects are nested deeper than ``JSON/deepest`` levels.
        case depth
        /// A number is not written as RFC 8259 has it.
        case number
        /// A control character stands in a text unescaped.
        case control
        /// There is no such escape, or half of a surrogate pair is missing.
        case escape
        /// The bytes of a text are not UTF-8.
        case encoding
    }

    /// What was found.
    package let reason: Reason
    /// Where, in bytes from the start of what was read.
    package let offset: Int

    package init(reason: Reason, offset: Int) { (self.reason, self.offset) = (reason, offset) }

    /// A sentence without its full stop: “byte 12: …”.
    package var description: String { "byte \(offset): \(words)" }

    private var words: String {
        switch reason {
        case .end: "the JSON ends too early"
        case .value: "a JSON value has to stand here"
        case .expected(let what): "\(what) has to stand here"
        case .rest: "the JSON value ends here, and something follows it"
        case .depth: "arrays and objects are nested deeper than \(JSON.deepest) levels"
        case .number: "this is no number of JSON"
        case .control: "a control character in a text has to be escaped"
        case .escape: "there is no such escape, or half of a surrogate pair is missing"
        case .encoding: "this text is not UTF-8"
        }
    }
}
