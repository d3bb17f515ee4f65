/// Joins options with values that begin with a hyphen: `--note ---` becomes `--note=---`.
///
/// ArgumentParser refuses an argument such as `---` or `-é` wherever it stands, even behind an option that takes
/// whatever comes next.
enum OptionValues {
    /// The options that take whatever comes next: those that are declared `.unconditional`.
    static let freeText: Set<String> = [
        "--alias", "--alt", "--caption", "--contributor", "--credit", "--drop-alias", "--headline", "--location",
        "--section",
        "--name", "--note", "--set", "--terms", "--text", "--wire", "--wording",
    ]
    /// The options that take a number, so that a negative one is named as wrong, and not taken for an option.
    static let numeric: Set<String> = ["--base", "--in-flight", "--limit", "--revision", "--to"]

    /// The arguments with each such pair as one; what stands behind `--` is left alone.
    static func joined(_ arguments: [String]) -> [String] {
        var joined: [String] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" { return joined + [argument] + rest }
            if let value = rest.first, isValue(value, of: argument) {
                joined.append("\(argument)=\(value)")
                rest.removeFirst()
            } else {
                joined.append(argument)
            }
        }
        return joined
    }

    private static func isValue(_ value: String, of option: String) -> Bool {
        guard value.utf8.first == UInt8(ascii: "-") else { return false }
        if freeText.contains(option) { return true }
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        return numeric.contains(option) && value.utf8.dropFirst().first.map(digits.contains) == true
    }
}
