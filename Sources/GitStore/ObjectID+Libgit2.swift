internal import CLibgit2

extension ObjectID {
    init(_ raw: git_oid) {
        let bytes = withUnsafeBytes(of: raw.id) { Array($0) }
        // A git_oid is 20 bytes by definition, so the fallback is never taken.
        self = ObjectID(bytes: bytes) ?? .zero
    }

    var raw: git_oid {
        var result = git_oid()
        withUnsafeMutableBytes(of: &result.id) { $0.copyBytes(from: bytes) }
        return result
    }
}
