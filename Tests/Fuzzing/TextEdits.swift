/// What people do to texts, as the fuzzer's bytes tell.
enum TextEdits {
    /// Takes out, puts in, replaces, doubles and (unless told not to) moves stretches of a text.
    static func edited(
        _ parts: [String], _ bytes: inout FuzzBytes, moving: Bool = true, piece: (inout FuzzBytes) -> String
    ) -> [String] {
        var parts = parts
        for _ in 0..<bytes.below(12) where !bytes.isExhausted {
            let start = bytes.below(parts.count + 1)
            let length = bytes.next().isMultiple(of: 16) ? bytes.below(parts.count) : bytes.below(8)
            let stretch = start..<min(parts.count, start + length)
            let choice = bytes.next() % (moving ? 5 : 3)
            switch choice {
            case 0: parts.removeSubrange(stretch)
            case 1: parts.insert(contentsOf: pieces(&bytes, piece), at: start)
            case 2: parts.replaceSubrange(stretch, with: pieces(&bytes, piece))
            default:
                let moved = Array(parts[stretch])
                if choice == 3 { parts.removeSubrange(stretch) }
                parts.insert(contentsOf: moved, at: bytes.below(parts.count + 1))
            }
        }
        return parts
    }

    /// Every so many pieces one is replaced, or taken out where the piece is empty.
    static func scattered(_ parts: [String], _ bytes: inout FuzzBytes) -> [String] {
        let distance = bytes.below(64)
        guard distance > 0, !parts.isEmpty else { return parts }
        let piece = bytes.next().isMultiple(of: 2) ? bytes.pick(TextPieces.nasty) : ""
        var parts = parts
        for place in stride(from: 0, to: parts.count, by: distance) { parts[place] = piece }
        return parts
    }

    private static func pieces(_ bytes: inout FuzzBytes, _ piece: (inout FuzzBytes) -> String) -> [String] {
        var pieces: [String] = []
        for _ in 0...bytes.below(4) { pieces.append(piece(&bytes)) }
        return pieces
    }
}
