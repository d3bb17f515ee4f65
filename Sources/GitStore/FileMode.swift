/// What an entry of a tree is. The raw value is the mode that git writes.
public enum FileMode: UInt32, Hashable, Sendable {
    /// A folder; the entry names a tree.
    case directory = 0o040000
    /// An ordinary file.
    case file = 0o100644
    /// A file that may be run.
    case executable = 0o100755
    /// A symbolic link; the blob holds where it points.
    case link = 0o120000
    /// A commit of another repository.
    case submodule = 0o160000

    /// The mode that git takes these bits for: old repositories hold permissions such as 100664.
    init?(bits: UInt32) {
        switch bits & 0o170000 {
        case 0o040000: self = .directory
        case 0o100000: self = bits & 0o100 == 0 ? .file : .executable
        case 0o120000: self = .link
        case 0o160000: self = .submodule
        default: return nil
        }
    }
}
