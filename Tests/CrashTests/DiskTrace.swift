/// The calls of a process that changed files, in order, as `Tests/Faults` writes them down.
struct DiskTrace {
    struct Call {
        var name: String
        var path: String
        /// The new name, of a rename or a link.
        var other: String?
    }

    let calls: [Call]

    init(_ text: String) {
        calls = text.split(separator: "\n").map { line in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Call(name: parts[0], path: parts.count > 1 ? parts[1] : "", other: parts.count > 2 ? parts[2] : nil)
        }
    }

    /// Whether the fault that was ordered did happen.
    var hasFault: Bool { calls.contains { $0.name == "fault" } }

    /// How many calls a fault can happen at.
    var count: Int { calls.count { $0.name != "answer" && $0.name != "fault" } }
}

/// What a power cut would take away, call by call: what was written to a file since the disk was last waited for, and the
/// names in a folder likewise.
struct UnsafeOnDisk {
    /// The newsroom; its catalogue may be lost and does not count.
    let newsroom: String
    private var files: Set<String> = []
    private var folders: Set<String> = []

    init(newsroom: String) { self.newsroom = newsroom }

    /// What of a part of the newsroom would be lost, such as `objects`.
    func lost(below part: String) -> [String] {
        files.union(folders).filter { ($0 + "/").hasPrefix("\(newsroom)/\(part)/") }.sorted()
    }

    mutating func take(_ call: DiskTrace.Call) {
        // What keeps a pack for a moment may be lost with that moment.
        guard !(call.other ?? call.path).hasSuffix(".keep") else { return }
        switch call.name {
        case "write", "truncate": files.insert(call.path)
        case "create", "folder": folders.insert(Self.folder(of: call.path))
        case "sync":
            files.remove(call.path)
            folders.remove(call.path)
        case "unlink": files.remove(call.path)
        case "rename", "link": move(call)
        default: break
        }
    }

    private mutating func move(_ call: DiskTrace.Call) {
        guard let new = call.other else { return }
        folders.insert(Self.folder(of: new))
        guard files.contains(call.path) else { return }
        files.insert(new)
        if call.name == "rename" { files.remove(call.path) }
    }

    private static func folder(of path: String) -> String {
        String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    }
}
