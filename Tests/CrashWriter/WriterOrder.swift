/// What a writing process is to do.
struct WriterOrder: Sendable {
    /// The newsroom's folder.
    var path: String
    /// What the writers draw from.
    var seed: UInt64 = 1
    /// Begins the mark of each action, so that no two processes use the same marks.
    var name = "run"
    /// How many write at once.
    var writers = 4
    /// How many actions each takes.
    var actions = 6
    /// For how long they go on, in place of a number of actions.
    var seconds: Double?

    init(path: String) { self.path = path }

    /// Reads a command line, without the program's name; nil where it is none.
    init?(_ arguments: some Collection<String>) {
        guard let path = arguments.first else { return nil }
        self.init(path: path)
        for argument in arguments.dropFirst() {
            let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, take(parts[0], parts[1]) else { return nil }
        }
    }

    /// The command line that says the same.
    var arguments: [String] {
        [path, "seed=\(seed)", "name=\(name)", "writers=\(writers)", "actions=\(actions)"]
            + (seconds.map { ["seconds=\($0)"] } ?? [])
    }

    private mutating func take(_ key: String, _ value: String) -> Bool {
        switch key {
        case "seed": seed = UInt64(value) ?? seed
        case "name": name = value
        case "writers": writers = Int(value) ?? writers
        case "actions": actions = Int(value) ?? actions
        case "seconds": seconds = Double(value)
        default: return false
        }
        return true
    }
}
