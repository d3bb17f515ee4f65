import ArticleStore
import Glibc

/// A text in the person's own editor, in a temporary file that is removed only when the text is safe elsewhere.
struct TextEditor {
    /// The file that is edited.
    let path: String
    private let folder: String
    private let original: [UInt8]
    private let command: String

    /// Writes a text to a new file, for this person alone.
    /// - Parameters:
    ///   - command: The editor, as `VISUAL` has it: a command for the shell.
    ///   - name: The file's name.
    init(_ text: String, named name: String, command: String, temporaryFolder: String) throws {
        var template = Array("\(temporaryFolder)/galley-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            let reason = String(cString: strerror(errno))
            throw NewsroomError(.failed("No temporary folder in \(temporaryFolder): \(reason)."))
        }
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        path = "\(folder)/\(name)"
        original = Array(text.utf8)
        self.command = command
        try write()
    }

    /// The editor that a person uses: `VISUAL`, else `EDITOR`, else `vi` where there is a terminal.
    static func command(in session: Session) -> String? {
        if let command = session.variable("VISUAL") ?? session.variable("EDITOR") { return command }
        return session.terminal.isTerminal && isatty(STDIN_FILENO) == 1 ? "vi" : nil
    }

    /// Opens the editor and waits for it.
    /// - Returns: The bytes that it left.
    /// - Throws: `NewsroomError` if the editor failed, which leaves the file and names it, or changed nothing.
    func edit() throws -> [UInt8] {
        // As git does it: the shell splits the command, and the path is safe from it.
        let status = try ChildProcess.run(["/bin/sh", "-c", "\(command) \"$@\"", command, path])
        guard status == 0 else {
            throw NewsroomError(.failed("The editor “\(command)” ended with \(status); the text is left in \(path)."))
        }
        let bytes = try InputFile.bytes(of: path, limit: StoryText.readLimit)
        let isBlank = bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
        guard !isBlank, bytes != original else {
            remove()
            throw NewsroomError(
                .invalid("\(isBlank ? "The text is empty" : "Nothing was changed"); nothing was saved."))
        }
        return bytes
    }

    /// Removes the file: the text is safe elsewhere.
    func remove() {
        unlink(path)
        rmdir(folder)
    }

    private func write() throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure() }
        defer { close(descriptor) }
        var rest = original[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure() }
            rest = rest.dropFirst(count)
        }
    }

    private func failure() -> NewsroomError {
        NewsroomError(.failed("\(path) cannot be written: \(String(cString: strerror(errno)))."))
    }
}
