/// A text that stands for no value of its kind: an argument of a command, or a member of a request.
package struct UnreadableArgument: Error, CustomStringConvertible {
    /// What would be one, as a sentence.
    package let message: String

    /// The message.
    package var description: String { message }

    package init(_ message: String) { self.message = message }
}
