import Glibc

extension TreeReader {
    /// The one entry in which two trees differ: changed, come or gone. Most actions change one file of a folder, and the
    /// rest need not be taken apart.
    /// - Returns: Nil if they differ in more than one entry, or in none.
    /// - Throws: `GitError.malformedObject`.
    static func onlyChange(
        from old: [UInt8], to new: [UInt8]
    ) throws -> (old: TreeEntry?, new: TreeEntry?)? {
        var (left, right) = (TreeReader(old), TreeReader(new))
        while true {
            let (before, after) = (try left.next(), try right.next())
            if let before, let after, isEqual(old, before.start..<before.end, new, after.start..<after.end) { continue }
            switch (before, after) {
            case (nil, nil): return nil
            case (let before?, nil): return before.end == old.count ? (try left.entry(before), nil) : nil
            case (nil, let after?): return after.end == new.count ? (nil, try right.entry(after)) : nil
            case (let before?, let after?):
                if isEqual(old, before.end..<old.count, new, after.end..<new.count) {
                    let pair = (try left.entry(before), try right.entry(after))
                    // An entry of another name is one gone and one come.
                    return TreeEntry.compare(pair.0, pair.1) == 0 ? pair : nil
                }
                if isEqual(old, before.start..<old.count, new, after.end..<new.count) {
                    return (nil, try right.entry(after))
                }
                if isEqual(old, before.end..<old.count, new, after.start..<new.count) {
                    return (try left.entry(before), nil)
                }
                return nil
            }
        }
    }

    private static func isEqual(
        _ left: [UInt8], _ leftRange: Range<Int>, _ right: [UInt8], _ rightRange: Range<Int>
    ) -> Bool {
        guard leftRange.count == rightRange.count else { return false }
        return left.withUnsafeBytes { left in
            right.withUnsafeBytes { right in
                guard !leftRange.isEmpty, let first = left.baseAddress, let second = right.baseAddress else {
                    return true
                }
                return memcmp(first + leftRange.lowerBound, second + rightRange.lowerBound, leftRange.count) == 0
            }
        }
    }
}
