/// An answer that could not be written out: the disk is full, or nobody opened the stream.
struct OutputError: Error, CustomStringConvertible {
    /// What the system says.
    let reason: String
    /// What was done in the newsroom before, in a sentence without its full stop; nil where nothing was.
    var deed: String?

    var description: String {
        let done = deed.map { " The action was done all the same: \($0)." } ?? ""
        return "The answer could not be written out: \(reason).\(done)"
    }
}
