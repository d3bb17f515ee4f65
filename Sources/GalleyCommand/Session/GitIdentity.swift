/// Who git takes the person at the keyboard for.
enum GitIdentity {
    /// git's `user.email`; nil where none is set or there is no git.
    static func email() -> String? {
        guard let answer = try? ChildProcess.output(of: ["git", "config", "user.email"]), answer.status == 0 else {
            return nil
        }
        let line = answer.text.utf8.prefix { $0 != UInt8(ascii: "\n") }
        return line.isEmpty ? nil : String(line)
    }
}
