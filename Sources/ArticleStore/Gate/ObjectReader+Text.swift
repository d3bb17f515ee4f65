internal import GitStore

extension ObjectReader {
    /// The text of a file with its object id, or nil if there is none at `path`.
    /// - Throws: `NewsroomError` if it is not UTF-8, since plain git may have put anything there.
    func text(at path: String, in root: ObjectID) throws -> (text: String, id: ObjectID)? {
        guard let entry = try entry(at: path, in: root), entry.mode != .directory else { return nil }
        return (try StoryText.text(try blob(entry.id), named: path), entry.id)
    }

    /// The files of a folder; none if there is no such folder.
    func files(in folder: String, of root: ObjectID) throws -> [TreeEntry] {
        guard let entry = try entry(at: folder, in: root), entry.mode == .directory else { return [] }
        return try tree(entry.id).entries.filter { $0.mode != .directory }
    }
}
