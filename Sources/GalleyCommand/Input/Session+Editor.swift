import ArgumentParser
import ArticleStore

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
        let folder = variable("TMPDIR") ?? "/tmp"
        let editor = try TextEditor(text, named: "article.md", command: command, temporaryFolder: folder)
        let bytes = try editor.edit()
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
}
