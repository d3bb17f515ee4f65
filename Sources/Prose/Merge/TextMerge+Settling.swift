extension TextMerge {
    /// How a person settles a conflict.
    public enum Resolution: Sendable, Equatable {
        /// My text.
        case mine
        /// Their text.
        case theirs
        /// What stood there before.
        case base
        /// My text, then theirs; with a space between where two words would run together.
        case both
        /// Another text.
        case text(String)
    }

    /// The merge with one conflict settled, and so one fewer of them.
    /// - Parameter index: Which of ``conflicts``, from 0; one that is not there changes nothing.
    public func settling(conflictAt index: Int, with resolution: Resolution) -> TextMerge {
        var passed = 0
        var settled: [Piece] = []
        for piece in pieces {
            guard case .conflict(let conflict) = piece else {
                Self.append(piece, to: &settled)
                continue
            }
            let text = passed == index ? resolution.text(for: conflict) : nil
            Self.append(text.map(Piece.merged) ?? piece, to: &settled)
            passed += 1
        }
        return TextMerge(pieces: settled, deletions: deletions, isCoarse: isCoarse)
    }

    private static func append(_ piece: Piece, to pieces: inout [Piece]) {
        guard case .merged(let text) = piece else { return pieces.append(piece) }
        if text.isEmpty { return }
        if case .merged(let last) = pieces.last {
            pieces[pieces.count - 1] = .merged(last + text)
        } else {
            pieces.append(piece)
        }
    }
}

extension TextMerge.Resolution {
    fileprivate func text(for conflict: TextConflict) -> String {
        switch self {
        case .mine: conflict.mine
        case .theirs: conflict.theirs
        case .base: conflict.base
        case .text(let text): text
        case .both: Self.joined(Array(conflict.mine.utf8), Array(conflict.theirs.utf8))
        }
    }

    private static func joined(_ first: [UInt8], _ second: [UInt8]) -> String {
        let words = first.wordCount(in: first.indices) + second.wordCount(in: second.indices)
        let both = first + second
        let separator: [UInt8] = both.wordCount(in: both.indices) == words ? [] : [0x20]
        return String(decoding: first + separator + second, as: UTF8.self)
    }
}
