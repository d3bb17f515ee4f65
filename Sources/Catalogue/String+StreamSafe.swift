extension String {
    /// The text with at most 30 combining marks in a row, which no language exceeds (Stream-Safe Text Format,
    /// https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format, but leaving out the rest): normalising takes time
    /// that grows with the square of such a run.
    /// - Complexity: O(n).
    var streamSafe: String {
        var run = 0
        var isSafe = true
        for scalar in unicodeScalars where isSafe { isSafe = Self.extend(&run, by: scalar) }
        if isSafe { return self }
        run = 0
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars where Self.extend(&run, by: scalar) { result.append(scalar) }
        return String(result)
    }

    /// Counts the marks that stand in a row, and tells whether this scalar still belongs to the text.
    private static func extend(_ run: inout Int, by scalar: Unicode.Scalar) -> Bool {
        let isMark = scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
        run = isMark ? run + 1 : 0
        return run <= 30
    }
}
