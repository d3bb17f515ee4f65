/// Moves an insertion or a deletion, where it may begin at several places with the same effect, to where git has it:
/// beside a change of the other side if there is one, else as late as possible.
///
/// After `xdl_change_compact` of git's xdiff (<https://github.com/git/git/blob/master/xdiff/xdiffi.c>), for lines that
/// are not indented.
struct HunkSliding {
    private var words: [Int]
    private var isChanged: [Bool]
    private var otherIsChanged: [Bool]
    private var group = Group(start: 0, end: 0)
    private var other = Group(start: 0, end: 0)
    /// Steps left: whoever repeats one word a million times gets less care.
    private var steps: Int

    /// Words in a row that only one side has; empty where it stands between two words that both sides have.
    private struct Group {
        var start: Int
        var end: Int
        var isEmpty: Bool { start == end }
    }

    /// Settles which words of `words` are changed: those of the other side stay.
    static func settle(_ words: [Int], _ isChanged: inout [Bool], beside otherIsChanged: [Bool]) {
        var sliding = HunkSliding(
            words: words, isChanged: isChanged, otherIsChanged: otherIsChanged, steps: 4096 + words.count * 8)
        sliding.settle()
        isChanged = sliding.isChanged
    }

    private init(words: [Int], isChanged: [Bool], otherIsChanged: [Bool], steps: Int) {
        (self.words, self.isChanged, self.otherIsChanged, self.steps) = (words, isChanged, otherIsChanged, steps)
    }

    private mutating func settle() {
        group = Self.group(from: 0, isChanged)
        other = Self.group(from: 0, otherIsChanged)
        while steps > 0 {
            if !group.isEmpty { slide() }
            guard group.end < words.count, other.end < otherIsChanged.count else { return }
            group = Self.group(from: group.end + 1, isChanged)
            other = Self.group(from: other.end + 1, otherIsChanged)
        }
    }

    private static func group(from start: Int, _ isChanged: [Bool]) -> Group {
        var end = start
        while end < isChanged.count, isChanged[end] { end += 1 }
        return Group(start: start, end: end)
    }

    private static func group(upTo end: Int, _ isChanged: [Bool]) -> Group {
        var start = end
        while start > 0, isChanged[start - 1] { start -= 1 }
        return Group(start: start, end: end)
    }

    private mutating func slide() {
        var size: Int
        var earliest: Int
        var meeting: Int?
        repeat {
            size = group.end - group.start
            meeting = nil
            while slideUp() { other = Self.group(upTo: other.start - 1, otherIsChanged) }
            earliest = group.end
            if !other.isEmpty { meeting = group.end }
            while slideDown() {
                other = Self.group(from: other.end + 1, otherIsChanged)
                if !other.isEmpty { meeting = group.end }
            }
        } while size != group.end - group.start && steps > 0
        guard group.end != earliest, meeting != nil else { return }
        while other.isEmpty, slideUp() { other = Self.group(upTo: other.start - 1, otherIsChanged) }
    }

    /// Moves the group one word up, if that changes nothing, and joins the one that it then touches.
    private mutating func slideUp() -> Bool {
        guard group.start > 0, other.start > 0, words[group.start - 1] == words[group.end - 1] else {
            return false
        }
        steps -= 1
        group.start -= 1
        group.end -= 1
        isChanged[group.start] = true
        isChanged[group.end] = false
        while group.start > 0, isChanged[group.start - 1] { group.start -= 1 }
        return true
    }

    private mutating func slideDown() -> Bool {
        guard group.end < words.count, other.end < otherIsChanged.count, words[group.start] == words[group.end],
            steps > 0
        else { return false }
        steps -= 1
        isChanged[group.start] = false
        isChanged[group.end] = true
        group.start += 1
        group.end += 1
        while group.end < words.count, isChanged[group.end] { group.end += 1 }
        return true
    }
}
