internal import GitStore

/// The change of a file that belongs to no newsroom.
public enum FilePatch {
    /// git's own patch, as `git apply` takes it; empty where nothing changed.
    /// - Parameter path: The file that the patch changes, from the folder in which it will be applied.
    /// - Throws: `NewsroomError` if no patch can name the path.
    public static func text(from old: String, to new: String, path: String) throws(NewsroomError) -> String {
        try NewsroomError.translating {
            try GitRepository.patch(old: Array(old.utf8), new: Array(new.utf8), path: path)
        }
    }
}
