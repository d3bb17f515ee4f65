internal import GitStore

extension ObjectReader {
    /// The text of a file with its object id, or nil if there is none at `path`.
    /// - Throws: `NewsroomError` if it is not UTF-8, since plain git may have put anything there.
    func text(at path: String, in root: ObjectID) throws -> (text: String, id: ObjectID)? {
        guard let entry = try entry(at: path, in: root), entry.mode != .directory else { return nil }
        return (try StoryText.text(try blob(entry.id), named: path), entry.id)
    }

    /// The folder at a path; nil if there is none.
    func folder(_ path: String, of root: ObjectID) throws -> ObjectID? {
        try entry(at: path, in: root).flatMap { $0.mode == .directory ? $0.id : nil }
    }

    /// The files of the folder at a path; none if there is no such folder.
    func files(in path: String, of root: ObjectID) throws -> [TreeEntry] {
        try folder(path, of: root).map { try files(of: $0) } ?? []
    }

    /// The files of a folder.
    func files(of folder: ObjectID) throws -> [TreeEntry] {
        try tree(folder).entries.filter { $0.mode != .directory && $0.mode != .submodule }
    }
}
