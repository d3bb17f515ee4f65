/// How far a long piece of maintenance is.
public struct MaintenanceProgress: Sendable, Equatable {
    /// What is being done, in a few words, such as `Compressing objects`.
    public var what: String
    /// How much of it is done.
    public var done: Int
    /// How much there is to do; nil while that is not known.
    public var total: Int?

    init(_ what: String, done: Int, total: Int? = nil) {
        (self.what, self.done, self.total) = (what, done, total)
    }

    /// What a line of git's says, such as `Compressing objects:  50% (1/2)` or `Enumerating objects: 5, done.`
    /// - Returns: Nil if the line is about something else.
    init?(line: String) {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let numbers = line[colon...].split { !$0.isASCII || !$0.isNumber }.prefix(3).compactMap { Int($0) }
        let what = String(line[..<colon])
        guard what.hasSuffix("objects") || what.hasSuffix("commits") || what.hasSuffix("graph") else { return nil }
        if line.contains("%"), numbers.count == 3 {
            self.init(what, done: numbers[1], total: numbers[2])
        } else if let first = numbers.first {
            self.init(what, done: first)
        } else {
            return nil
        }
    }
}
