/// Finds where a shortest edit path crosses the middle of a box, searching from both corners at once in linear space.
///
/// Eugene W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986), section 4b. When the
/// search costs more than it may, the point that got furthest is given instead.
struct MiddleSnake {
    enum Outcome {
        /// A point on a shortest path.
        case meeting(old: Int, new: Int)
        /// The furthest point reached before the allowance ran out.
        case furthest(old: Int, new: Int)
    }

    private let old: UnsafeBufferPointer<Int32>
    private let new: UnsafeBufferPointer<Int32>
    /// The furthest old index on each diagonal (old index minus new index), from the start and from the end.
    private let ahead: UnsafeMutableBufferPointer<Int32>
    private let behind: UnsafeMutableBufferPointer<Int32>
    private let shift: Int
    private(set) var steps = 0

    /// - Parameter scratch: Room for twice the elements of both sides and six more; read only where it was written.
    init(
        _ old: UnsafeBufferPointer<Int32>, _ new: UnsafeBufferPointer<Int32>,
        scratch: UnsafeMutableBufferPointer<Int32>
    ) {
        self.old = old
        self.new = new
        shift = new.count + 1
        let diagonals = old.count + new.count + 3
        ahead = UnsafeMutableBufferPointer(rebasing: scratch[..<diagonals])
        behind = UnsafeMutableBufferPointer(rebasing: scratch[diagonals..<diagonals * 2])
    }

    /// The diagonals that one of the two searches has reached.
    private struct Front {
        var low: Int
        var high: Int

        /// Widens by one diagonal on each side, or narrows where the box ends.
        mutating func advance(in limits: ClosedRange<Int>, _ outside: (Int) -> Void) {
            if low > limits.lowerBound {
                low -= 1
                outside(low - 1)
            } else {
                low += 1
            }
            if high < limits.upperBound {
                high += 1
                outside(high + 1)
            } else {
                high -= 1
            }
        }
    }

    /// Searches a box whose first elements differ and whose last elements differ.
    mutating func find(in box: Box, allowance: Int) -> Outcome {
        steps = 0
        let first = box.old.lowerBound - box.new.lowerBound
        let last = box.old.upperBound - box.new.upperBound
        let limits = (box.old.lowerBound - box.new.upperBound)...(box.old.upperBound - box.new.lowerBound)
        let isOdd = (first - last) & 1 != 0
        var forward = Front(low: first, high: first)
        var backward = Front(low: last, high: last)
        ahead[first + shift] = Int32(truncatingIfNeeded: box.old.lowerBound)
        behind[last + shift] = Int32(truncatingIfNeeded: box.old.upperBound)
        while true {
            forward.advance(in: limits) { ahead[$0 + shift] = -1 }
            if let point = stepForward(box, forward, meeting: isOdd ? backward : nil) {
                return .meeting(old: point.old, new: point.new)
            }
            backward.advance(in: limits) { behind[$0 + shift] = Int32.max }
            if let point = stepBackward(box, backward, meeting: isOdd ? nil : forward) {
                return .meeting(old: point.old, new: point.new)
            }
            if steps > allowance { return furthest(box, forward, backward) }
        }
    }

    private mutating func stepForward(_ box: Box, _ front: Front, meeting: Front?) -> (old: Int, new: Int)? {
        let (oldEnd, newEnd) = (box.old.upperBound, box.new.upperBound)
        var diagonal = front.high
        while diagonal >= front.low {
            let slot = diagonal + shift
            let start = Int(max(ahead[slot - 1] + 1, ahead[slot + 1]))
            var x = start
            while x < oldEnd, x - diagonal < newEnd, old[x] == new[x - diagonal] { x += 1 }
            ahead[slot] = Int32(truncatingIfNeeded: x)
            steps += 1 + x - start
            if let meeting, meeting.low <= diagonal, diagonal <= meeting.high, Int(behind[slot]) <= x {
                return clamp(x, diagonal, into: box)
            }
            diagonal -= 2
        }
        return nil
    }

    private mutating func stepBackward(_ box: Box, _ front: Front, meeting: Front?) -> (old: Int, new: Int)? {
        let (oldStart, newStart) = (box.old.lowerBound, box.new.lowerBound)
        var diagonal = front.high
        while diagonal >= front.low {
            let slot = diagonal + shift
            let start = Int(min(behind[slot - 1], behind[slot + 1] - 1))
            var x = start
            while x > oldStart, x - diagonal > newStart, old[x - 1] == new[x - 1 - diagonal] { x -= 1 }
            behind[slot] = Int32(truncatingIfNeeded: x)
            steps += 1 + start - x
            if let meeting, meeting.low <= diagonal, diagonal <= meeting.high, x <= Int(ahead[slot]) {
                return clamp(x, diagonal, into: box)
            }
            diagonal -= 2
        }
        return nil
    }

    private func furthest(_ box: Box, _ forward: Front, _ backward: Front) -> Outcome {
        var best = (old: box.old.lowerBound, new: box.new.lowerBound)
        var progress = 0
        for diagonal in stride(from: forward.low, through: forward.high, by: 2) {
            let point = clamp(Int(ahead[diagonal + shift]), diagonal, into: box)
            let gained = point.old - box.old.lowerBound + point.new - box.new.lowerBound
            if gained > progress { (best, progress) = (point, gained) }
        }
        for diagonal in stride(from: backward.low, through: backward.high, by: 2) {
            let point = clamp(Int(behind[diagonal + shift]), diagonal, into: box)
            let gained = box.old.upperBound - point.old + box.new.upperBound - point.new
            if gained > progress { (best, progress) = (point, gained) }
        }
        return .furthest(old: best.old, new: best.new)
    }

    /// A front may stand one step outside the box; the nearest point inside costs no more.
    private func clamp(_ x: Int, _ diagonal: Int, into box: Box) -> (old: Int, new: Int) {
        let old = min(max(x, box.old.lowerBound), box.old.upperBound)
        let new = min(max(old - diagonal, box.new.lowerBound), box.new.upperBound)
        return (old, new)
    }
}
