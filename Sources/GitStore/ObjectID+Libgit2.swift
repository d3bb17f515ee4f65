internal import CLibgit2

extension ObjectID {
    init(_ raw: git_oid) {
        self = withUnsafeBytes(of: raw.id) { ObjectID(raw: $0) }
    }

    var raw: git_oid {
        var result = git_oid()
        withBytes { bytes in withUnsafeMutableBytes(of: &result.id) { $0.copyMemory(from: bytes) } }
        return result
    }
}
