/// The runs of backticks of a text: where code begins, and where a run of the same length ends it.
struct CodeRuns {
    /// For the start of a run, the start of the next one that is as long.
    private(set) var closing: [Int: Int] = [:]
    private var ends: [Int: Int] = [:]

    init(_ bytes: [UInt8]) {
        var last: [Int: Int] = [:]
        var position = 0
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "`") else {
                position += 1
                continue
            }
            let start = position
            while position < bytes.count, bytes[position] == UInt8(ascii: "`") { position += 1 }
            ends[start] = position
            if let opener = last.updateValue(start, forKey: position - start) { closing[opener] = start }
        }
    }

    /// The end of the run that begins here.
    func end(of start: Int) -> Int { ends[start] ?? start + 1 }
}
