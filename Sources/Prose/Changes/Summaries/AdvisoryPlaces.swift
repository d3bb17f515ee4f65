/// How an advisory names paragraphs: "paragraph 3", "paragraphs 4 and 6", "paragraphs 2, 5-7 and heading"; where they
/// are strewn over the text, "12 paragraphs".
enum AdvisoryPlaces {
    /// Nobody reads on in a longer row of numbers.
    private static let mostNamed = 6

    static func phrase(_ places: [(number: Int, block: TextBlock)]) -> String {
        let numbers = Set(places.lazy.filter { $0.block == .prose }.map(\.number)).sorted()
        var parts = numbers.isEmpty ? [] : [(numbers.count == 1 ? "paragraph " : "paragraphs ") + list(numbers)]
        let ranges = zip(numbers, numbers.dropFirst()).count { $0 + 1 != $1 } + 1
        if ranges > mostNamed { parts = ["\(numbers.count) paragraphs"] }
        for block in TextBlock.unnumbered {
            let count = places.count { $0.block == block }
            if count > 0 { parts.append(block.noun + (count == 1 ? "" : "s")) }
        }
        return parts.joined(separator: " and ")
    }

    /// Three or more that follow each other are written as a range.
    private static func list(_ numbers: [Int]) -> String {
        var parts: [String] = []
        var index = 0
        while index < numbers.count {
            var last = index
            while last + 1 < numbers.count, numbers[last + 1] == numbers[last] + 1 { last += 1 }
            if last - index < 2 {
                parts.append("\(numbers[index])")
                index += 1
            } else {
                parts.append("\(numbers[index])-\(numbers[last])")
                index = last + 1
            }
        }
        guard parts.count == numbers.count, let end = parts.popLast() else { return parts.joined(separator: ", ") }
        return parts.isEmpty ? end : parts.joined(separator: ", ") + " and " + end
    }
}
