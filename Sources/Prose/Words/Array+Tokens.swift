/// The tokens of a stretch of an array, for where no buffer is at hand.
extension [UInt8] {
    /// All tokens of a stretch that begins and ends at scalars, in order.
    func tokens(in range: Range<Int>) -> [Token] {
        var tokens: [Token] = []
        scan(range) { token in
            tokens.append(token)
            return true
        }
        return tokens
    }

    /// The tokens of a stretch that are words.
    func wordTokens(in range: Range<Int>) -> [Token] {
        var words: [Token] = []
        scan(range) { token in
            if token.isWord { words.append(token) }
            return true
        }
        return words
    }

    /// The words and ideographs in a stretch.
    func wordCount(in range: Range<Int>) -> Int {
        var count = 0
        scan(range) { token in
            if token.isWord { count += 1 }
            return true
        }
        return count
    }

    /// Whether there is a word in a stretch; reads no further than the first.
    func hasWord(in range: Range<Int>) -> Bool {
        var hasWord = false
        scan(range) { token in
            hasWord = token.isWord
            return !hasWord
        }
        return hasWord
    }

    /// Hands over token after token until `body` gives false.
    @inline(__always)
    private func scan(_ range: Range<Int>, _ body: (Token) -> Bool) {
        withUnsafeBufferPointer { buffer in
            var scanner = TokenScanner(buffer, in: range)
            while let token = scanner.next(), body(token) {}
        }
    }
}
