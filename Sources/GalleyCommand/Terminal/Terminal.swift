import Glibc

/// What is known of the place that standard output goes to.
struct Terminal: Sendable {
    /// Whether a person reads it there.
    var isTerminal: Bool
    /// Whether colours and the like may be used.
    var isColoured: Bool
    /// Whether it strikes text out; where it does not, what is gone would differ from the rest by its colour alone.
    var strikesOut: Bool
    /// Its width in columns.
    var width: Int
    /// The width of the terminal that standard error goes to; nil where that is none, or cannot write over a line.
    var progressWidth: Int?

    /// Asks the machine and the environment.
    init(environment: [String: String]) {
        isTerminal = isatty(STDOUT_FILENO) == 1
        isColoured = isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        let name = environment["TERM"] ?? ""
        strikesOut = isColoured && !Self.withoutStriking.contains { name.utf8.starts(with: $0.utf8) }
        width =
            environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
            ?? Self.windowWidth(of: STDOUT_FILENO) ?? 80
        let canWriteOver = isatty(STDERR_FILENO) == 1 && name != "dumb"
        progressWidth = canWriteOver ? Self.windowWidth(of: STDERR_FILENO) ?? 80 : nil
    }

    /// A place with these properties.
    init(isTerminal: Bool = false, isColoured: Bool = false, width: Int = 80) {
        self.isTerminal = isTerminal
        self.isColoured = isColoured
        self.width = width
        strikesOut = isColoured
    }

    /// Consoles and multiplexers that have colours and drop ECMA-48's "crossed out".
    private static let withoutStriking = ["linux", "screen", "vt", "ansi", "cygwin", "eterm"]

    private static func windowWidth(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
