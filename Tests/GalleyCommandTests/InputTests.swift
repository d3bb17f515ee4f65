import ArgumentParser
import ArticleStore
import Editorial
import Foundation
import Testing

@testable import GalleyCommand

@Suite("What people hand in")
struct InputTests {
    @Test("a file is read byte for byte")
    func file() throws {
        let folder = try TemporaryFolder()
        let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let path = try folder.file("story", bytes)
        #expect(try InputFile.bytes(of: path, limit: bytes.count) == bytes)
        let error = #expect(throws: NewsroomError.self) { try InputFile.bytes(of: path, limit: 1000) }
        #expect(error?.code == "invalid")
    }

    @Test("a file that is not there, and a folder, are named")
    func missing() throws {
        let folder = try TemporaryFolder()
        let path = folder.path
        let missing = #expect(throws: NewsroomError.self) { try InputFile.bytes(of: "\(path)/no", limit: 1) }
        #expect(missing?.code == "not-found" && missing?.description.contains("\(path)/no") == true)
        let directory = #expect(throws: NewsroomError.self) { try InputFile.bytes(of: path, limit: 1) }
        #expect(directory?.code == "invalid")
    }

    @Test(
        "the first byte that is not UTF-8 is named",
        arguments: [
            ([0xFF], 0), ([0x61, 0x62, 0x80, 0x63], 2), ([0xC3, 0xA9, 0xC3], 2), ([0xED, 0xA0, 0x80], 0),
            ([0x61, 0xF0, 0x9F, 0x99], 1), ([0xC0, 0x80], 0),
        ] as [([UInt8], Int)])
    func invalidText(bytes: [UInt8], offset: Int) throws {
        let error = #expect(throws: NewsroomError.self) { try StoryText.text(bytes, named: "f.txt") }
        #expect(error?.description.hasPrefix("f.txt: byte \(offset) is not UTF-8") == true)
    }

    @Test("a local time means one instant, or is refused where clocks change")
    func localTime() throws {
        let cases = [
            ("2026-07-01T12:00", "Europe/Berlin", "2026-07-01T10:00:00Z"),
            ("2026-12-01 12:00:30", "Europe/Berlin", "2026-12-01T11:00:30Z"),
            ("2026-12-01T12:00:00+05:30", "Europe/Berlin", "2026-12-01T06:30:00Z"),
            ("2026-03-29T03:00", "Europe/Berlin", "2026-03-29T01:00:00Z"),
            ("2026-12-31T23:30", "Asia/Kathmandu", "2026-12-31T17:45:00Z"),
        ]
        for (text, zone, expected) in cases {
            #expect(try LocalTime.instant(text, in: zone).description == expected)
        }
        for (text, zone, word) in [
            ("2026-03-29T02:30", "Europe/Berlin", "does not exist"), ("2026-10-25T02:30", "Europe/Berlin", "+02:00"),
            ("2026-03-29T02:30", "Mars/Base", "unknown"), ("soon", "UTC", "no instant"),
            ("2026-11-22", "UTC", "clocks"),
        ] {
            let error = #expect(throws: UnreadableArgument.self) { try LocalTime.instant(text, in: zone) }
            #expect(error?.message.contains(word) == true, "\(text)")
        }
    }
}

@Suite("The editor")
struct TextEditorTests {
    private func edit(_ script: String, in folder: String) throws -> (TextEditor, Result<[UInt8], any Error>) {
        let editor = try TextEditor(
            "---\ntitle: \n---\n", named: "article.md", command: "sh -c '\(script)' sh", temporaryFolder: folder)
        return (editor, Result { try editor.edit() })
    }

    @Test("what the editor leaves is read, and the file stays until it is safe")
    func edited() throws {
        let folder = try TemporaryFolder()
        let (editor, result) = try edit("printf more >> \"$1\"", in: folder.path)
        #expect(try result.get() == Array("---\ntitle: \n---\nmore".utf8))
        #expect(FileManager.default.fileExists(atPath: editor.path))
        editor.remove()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test("an unchanged or empty text is no text, and nothing is left of it")
    func unchanged() throws {
        let folder = try TemporaryFolder()
        for script in [":", ": > \"$1\"", "printf \" \\n\" > \"$1\""] {
            let (_, result) = try edit(script, in: folder.path)
            #expect(throws: NewsroomError.self) { try result.get() }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        }
    }

    @Test("an editor that fails leaves the file and names it")
    func failed() throws {
        let folder = try TemporaryFolder()
        let (editor, result) = try edit("echo words > \"$1\"; exit 3", in: folder.path)
        let error = #expect(throws: NewsroomError.self) { try result.get() }
        #expect(error?.description.contains(editor.path) == true)
        #expect(FileManager.default.contents(atPath: editor.path) == Data("words\n".utf8))
    }

    @Test("a child's output and exit status are read")
    func children() throws {
        let answer = try ChildProcess.output(of: ["sh", "-c", "printf hello; exit 7"])
        #expect(answer.status == 7 && answer.text == "hello")
        #expect(throws: NewsroomError.self) { try ChildProcess.run(["no-such-program-here"]) }
    }
}
