import ArgumentParser
import ArticleStore
import Glibc

extension Session {
    /// Has the person edit a text and saves what comes out; the temporary file goes only when the newsroom has the text.
    /// - Parameters:
    ///   - text: What the editor opens with.
    ///   - arguments: What to pass where there is no editor, for the message.
    func edit(
        _ text: String, in newsroom: Newsroom, otherwise arguments: String,
        save: (String) async throws -> ActionResult
    ) async throws -> ActionResult {
        guard let command = TextEditor.command(in: self) else {
            throw ValidationError("There is no terminal for an editor: pass \(arguments), or set VISUAL or EDITOR.")
        }
        let editor = try editor(text, command)
        return try await keep(try editor.edit(), from: editor, in: newsroom, save: save)
    }

    /// Has the person settle what is in conflict and saves what comes out; without conflicts there is no need to ask.
    ///
    /// A text in which markers are left is never saved: the person may go on, or it is kept, and the error says where.
    func settle(
        _ settlement: Settlement, in newsroom: Newsroom, save: (String) async throws -> ActionResult
    ) async throws -> ActionResult {
        if settlement.conflicts.isEmpty, Settlement.markers(in: settlement.document) == 0 {
            return try await save(settlement.document)
        }
        guard let command = TextEditor.command(in: self) else {
            throw ValidationError(
                "\(settlement.slug) has conflicts that somebody must settle, and there is no terminal for an editor: set "
                    + "VISUAL or EDITOR.")
        }
        let editor = try editor(settlement.document, command)
        var bytes = try editor.edit()
        while let left = markers(in: bytes) {
            guard wantsToGoOn(left) else { throw unsettled(left, bytes, of: settlement, editor, newsroom) }
            bytes = try editor.edit()
        }
        return try await keep(bytes, from: editor, in: newsroom, save: save)
    }

    private func editor(_ text: String, _ command: String) throws -> TextEditor {
        try TextEditor(text, named: "article.md", command: command, temporaryFolder: variable("TMPDIR") ?? "/tmp")
    }

    /// Saves what an editor left.
    private func keep(
        _ bytes: [UInt8], from editor: TextEditor, in newsroom: Newsroom,
        save: (String) async throws -> ActionResult
    ) async throws -> ActionResult {
        do {
            let result = try await keeping(bytes, in: newsroom) {
                try await save(StoryText.text(bytes, named: editor.path))
            }
            editor.remove()
            return result
        } catch let error as NewsroomError where error.kept != nil {
            editor.remove()
            throw error
        } catch {
            output.say("the text is left in \(VisibleText.line(editor.path))")
            throw error
        }
    }

    /// How many lines of markers are left; nil if there are none.
    private func markers(in bytes: [UInt8]) -> Int? {
        let count = Settlement.markers(in: String(decoding: bytes, as: UTF8.self))
        return count == 0 ? nil : count
    }

    /// Asks a person at a terminal whether to open the editor again.
    private func wantsToGoOn(_ left: Int) -> Bool {
        guard terminal.isTerminal, isatty(STDIN_FILENO) == 1 else { return false }
        output.writeError("galley: \(left) lines of conflict markers are left. Edit again? [Y/n] ")
        guard let answer = readLine() else { return false }
        return !answer.utf8.starts(with: "n".utf8) && !answer.utf8.starts(with: "N".utf8)
    }

    /// Keeps a text that is not settled yet.
    private func unsettled(
        _ left: Int, _ bytes: [UInt8], of settlement: Settlement, _ editor: TextEditor, _ newsroom: Newsroom
    ) -> NewsroomError {
        let kept = try? newsroom.keepLate(bytes, of: settlement.article, base: settlement.current)
        var next = "galley merge \(settlement.slug)"
        if let kept { next += " --late \(LateText.id(ofFile: kept))" }
        var error = NewsroomError(
            .invalid(
                "\(left) lines of conflict markers are left in the text; nothing was saved. Settle the rest with "
                    + "`\(next)`."))
        error.kept = kept
        if kept == nil {
            output.say("the text is left in \(VisibleText.line(editor.path))")
        } else {
            editor.remove()
        }
        return error
    }
}
