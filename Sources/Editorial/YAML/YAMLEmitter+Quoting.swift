extension YAMLEmitter {
    /// A key as it is written before its colon.
    static func keyText(_ key: String) -> String {
        YAMLScalarStyle(key: key) == .plain ? key : quoted(key)
    }

    /// A text between double quotes, on one line.
    static func quoted(_ text: String) -> String {
        let escapesBrackets = YAMLScalarStyle.looksNested(text)
        var output = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\t": output += "\\t"
            case "\r": output += "\\r"
            case "[" where escapesBrackets, "{" where escapesBrackets: output += escaped(scalar)
            default:
                if YAMLScalarStyle.mustBeEscaped(scalar) {
                    output += escaped(scalar)
                } else {
                    output.unicodeScalars.append(scalar)
                }
            }
        }
        return output + "\""
    }

    /// `\x1B` for the first 256 characters, `\u2028` for others; none above U+FFFF needs one.
    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let width = scalar.value <= 0xFF ? 2 : 4
        return "\\\(width == 2 ? "x" : "u")" + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

extension YAMLNode {
    /// The node as block-style YAML, each line with its end: the same text for the same node.
    ///
    /// What some parser would read as something else (`no`, `12:30`, `1e3`, a date) stands in quotes, text of several
    /// lines as a literal block where that is exact. Reading the text gives the node again, byte for byte, unless it
    /// has a key twice or is nested deeper than is read.
    /// - Complexity: O(size).
    public func yaml(lineEnding: String = "\n") -> String {
        var emitter = YAMLEmitter(lineEnding: lineEnding)
        emitter.writeRoot(self)
        return emitter.text
    }
}
