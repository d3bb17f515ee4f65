import CBaselines
import Foundation
import GitStore

/// The objects that actions wrote, in their order, to be written again by a baseline.
struct ActionObjects {
    private var bytes: [UInt8] = []
    private var objects: [baseline_object] = []
    /// How many actions they are of.
    private(set) var actions = 0

    /// How many bytes they are, not deflated.
    var size: Int { bytes.count }

    /// How many they are.
    var count: Int { objects.count }

    /// Reads the objects of the last actions of `main`.
    init(ofLast limit: Int, in path: String) throws {
        let repository = try GitRepository(openingAt: path)
        // A line for each commit, with its tree, and one for each file and folder that it changed.
        let changes = try Child.run(
            Child.git,
            [
                "-C", path, "log", "-\(limit)", "--reverse", "--format=commit %T %H", "--raw", "-r", "-t",
                "--no-abbrev",
                "--no-renames", "main",
            ])
        for action in changes.split(separator: "commit ") {
            let lines = action.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
            guard let commit = lines.first, commit.count == 2 else { continue }
            let ids = lines.dropFirst().filter { $0.count > 3 }.map { $0[3] }
            try add(ids + commit, from: repository)
        }
    }

    /// Adds an action: its commit comes last.
    private mutating func add(_ ids: [String], from repository: GitRepository) throws {
        for (place, text) in ids.enumerated() {
            guard let id = ObjectID(hex: text) else { continue }
            let object = try repository.object(id)
            objects.append(
                baseline_object(
                    offset: bytes.count, size: object.bytes.count, kind: Self.number(of: object.kind),
                    ends_action: place == ids.count - 1))
            bytes += object.bytes
        }
        actions += 1
    }

    private static func number(of kind: ObjectKind) -> Int32 {
        switch kind {
        case .commit: 1
        case .tree: 2
        case .blob: 3
        default: 4
        }
    }

    /// Writes them as loose objects, one action after another.
    /// - Returns: Actions a second.
    func looseRate(in repository: String) throws -> Double {
        try rate { baseline_loose(repository, "refs/heads/baseline", $0, objects, objects.count) }
    }

    /// Writes them as one batch without git.
    /// - Returns: Actions a second.
    func rawRate(in folder: String) throws -> Double {
        try rate { baseline_raw(folder, $0, objects, objects.count) }
    }

    private func rate(_ write: (UnsafeRawPointer?) -> Int32) throws -> Double {
        let start = ContinuousClock.now
        let failed = bytes.withUnsafeBytes { write($0.baseAddress) }
        guard failed == 0 else { throw Failure(line: failed) }
        return Double(actions) / ((ContinuousClock.now - start) / .seconds(1))
    }

    /// The line of `Baselines.c` that failed.
    struct Failure: Error {
        var line: Int32
    }
}
