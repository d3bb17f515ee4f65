import Glibc

/// Packs joined into one with deltas, by `git pack-objects`.
///
/// Git is given the packs, not the references: so every object of theirs is in the new pack, reachable or not. It writes
/// into a folder of ours as if that were the repository's, and reads the repository as another that this one borrows from;
/// so nothing of what it leaves when it is ended is anywhere else.
struct DeltaPack {
    let git: GitCommand
    let folder: PackFolder
    /// What could not be done, in a sentence each.
    private(set) var notes: [String] = []
    private var chosen: [String] = []

    init(git: GitCommand, folder: PackFolder) {
        self.git = git
        self.folder = folder
    }

    /// Whether packs that were to be joined are no longer there.
    var areSourcesGone: Bool {
        chosen.contains { access("\(folder.path)/\($0).idx", F_OK) != 0 }
    }

    /// Joins the packs that are worth it.
    /// - Returns: Nil if none is.
    mutating func join(_ progress: (MaintenanceProgress) -> Void) throws -> PackCompaction.Joined? {
        let packs = try choose()
        guard !packs.isEmpty else { return nil }
        let compaction = PackCompaction(folder: folder, owner: .compactor)
        let place = "\(compaction.beginning)\(getpid())"
        try PackLeftovers.removeTree(place)
        try Self.makeFolder(place)
        defer { try? PackLeftovers.removeTree(place) }
        try Self.makeFolder(place + "/pack")
        let name = try write(packs, into: place, progress)
        let base = "\(place)/pack/\(name)"
        for ending in [".pack", ".idx"] { try Descriptor(opening: base + ending, flags: O_RDONLY).sync() }
        return try compaction.put(base + ".pack", base + ".idx", named: name, inPlaceOf: packs)
    }

    /// Where there are fewer objects, all of them are joined: that takes seconds, and deltas that are there are used again.
    private static let small = 100_000

    /// Those that have no deltas yet, and those that are small beside what is joined. A single pack is worth it only if it
    /// has most of the objects and no deltas.
    private mutating func choose() throws -> [SourcePack] {
        let listed = try PackListing(folder).joinable()
        chosen = listed.map(\.name)
        let packs = listed.compactMap { read($0.name) }
        let total = packs.reduce(0) { $0 + $1.index.count }
        var joined = packs.filter { total <= Self.small && packs.count > 1 || !$0.hasDeltas }
        let rest = packs.filter { total > Self.small && $0.hasDeltas }
        let start = CompactionPolicy.joined(rest.map { $0.index.count })
        joined += rest.prefix(start)
        var sum = joined.reduce(0) { $0 + $1.index.count }
        for pack in rest.dropFirst(start) where pack.index.count < 2 * sum {
            joined.append(pack)
            sum += pack.index.count
        }
        if joined.count == 1, sum * 2 < total { joined = [] }
        chosen = joined.map(\.name)
        return joined
    }

    private mutating func read(_ name: String) -> SourcePack? {
        do { return try SourcePack(name, in: folder) } catch GitError.system("open", _, ENOENT) { return nil } catch {
            notes.append("\(error)")
            return nil
        }
    }

    /// - Returns: The new pack's name without ending.
    private func write(
        _ packs: [SourcePack], into place: String, _ progress: (MaintenanceProgress) -> Void
    ) throws -> String {
        let (input, output) = (place + "/sources", place + "/name")
        let names = packs.map { "\($0.name).pack\n" }.joined()
        try Descriptor(opening: input, flags: O_WRONLY | O_CREAT | O_TRUNC).write(Array(names.utf8))
        var git = git
        git.environment = Self.environment(objects: place, borrowing: "\(git.repository)/objects")
        try git.run(
            ["pack-objects", "--stdin-packs", "--delta-base-offset", "--all-progress", "\(place)/pack/pack"],
            input: input, output: output
        ) { line in MaintenanceProgress(line: line).map(progress) }
        let printed = try Descriptor(opening: output, flags: O_RDONLY).read(limit: 256)
        guard let checksum = ObjectID(digits: printed.prefix(ObjectID.digitCount)) else {
            throw GitError.gitFailed(command: "pack-objects", status: 0, detail: "it named no pack")
        }
        return "pack-\(checksum)"
    }

    private static func environment(objects: String, borrowing source: String) -> [String: String] {
        // One pack, whatever the repository's own configuration says, and an index that is read here.
        let configuration = [
            "safe.directory": "*", "pack.packSizeLimit": "0", "pack.indexVersion": "2",
            "pack.writeReverseIndex": "false",
            "pack.windowMemory": "256m", "core.bigFileThreshold": "16m",
        ]
        var variables = [
            "GIT_OBJECT_DIRECTORY": objects, "GIT_ALTERNATE_OBJECT_DIRECTORIES": quoted(source),
            "GIT_CONFIG_COUNT": "\(configuration.count)",
        ]
        for (number, value) in configuration.enumerated() {
            variables["GIT_CONFIG_KEY_\(number)"] = value.key
            variables["GIT_CONFIG_VALUE_\(number)"] = value.value
        }
        return variables
    }

    /// A path as git reads it from a list that is parted by colons.
    private static func quoted(_ path: String) -> String {
        let escaped = path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        return "\"\(escaped)\""
    }

    private static func makeFolder(_ path: String) throws {
        guard mkdir(path, 0o777) == 0 else { throw GitError.system(call: "mkdir", path: path, code: errno) }
    }
}
