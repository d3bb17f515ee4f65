import ArgumentParser
import ArticleStore
import Glibc
import Prose

/// Two files that are compared without a newsroom.
struct ComparedFiles {
    private let old: (path: String, text: String)
    private let new: (path: String, text: String)

    /// Reads the files.
    /// - Throws: `NewsroomError` if one cannot be read, is no UTF-8 or too long.
    init(_ old: String?, _ new: String?, _ session: Session) throws {
        self.old = try Self.read(old ?? "", session)
        self.new = try Self.read(new ?? "", session)
    }

    /// What changed.
    /// - Throws: `NewsroomError` if no patch can name the file; only where one is wanted.
    func sheet(withPatch showsPatch: Bool) throws -> DiffSheet {
        DiffSheet(
            from: InputFile.name(of: old.path), to: InputFile.name(of: new.path),
            body: TextDiff(from: old.text, to: new.text), patch: showsPatch ? try patch() : "")
    }

    /// The patch of the older file, wherever its new text came from; of the newer one, if the older has no name.
    private func patch() throws -> String {
        let path = old.path == InputFile.standardInput ? new.path : old.path
        let folder = Self.currentFolder()
        let name = Self.name(of: path, in: folder, from: Self.repository(around: folder) ?? folder)
        return try FilePatch.text(from: old.text, to: new.text, path: name)
    }

    private static func read(_ path: String, _ session: Session) throws -> (path: String, text: String) {
        (path, try StoryText.text(session.bytes(of: path), named: InputFile.name(of: path)))
    }

    private static func currentFolder() -> String {
        guard let bytes = getcwd(nil, 0) else { return "/" }
        defer { free(bytes) }
        return String(cString: bytes)
    }

    /// The top of the git repository that a folder is in; nil where it is in none.
    private static func repository(around folder: String) -> String? {
        var parts = components(of: folder)
        while true {
            let top = "/" + parts.joined(separator: "/")
            if access("\(top)/.git", F_OK) == 0 { return top }
            guard parts.popLast() != nil else { return nil }
        }
    }

    /// How a patch names a file: from the top of the repository, as `git apply` takes the names of a git patch wherever
    /// it is run; from the root where the path leads out of there, as it takes neither `/` nor `..` at the beginning.
    static func name(of path: String, in folder: String, from top: String) -> String {
        let home = components(of: top)
        let full = path.utf8.first == UInt8(ascii: "/") ? components(of: path) : components(of: "\(folder)/\(path)")
        let isInside = full.count > home.count && zip(home, full).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
        return full.dropFirst(isInside ? home.count : 0).joined(separator: "/")
    }

    private static func components(of path: String) -> [String] {
        var components: [String] = []
        for part in path.utf8.split(separator: UInt8(ascii: "/")) where !part.elementsEqual(".".utf8) {
            if part.elementsEqual("..".utf8) {
                _ = components.popLast()
            } else {
                components.append(String(Substring(part)))
            }
        }
        return components
    }
}
