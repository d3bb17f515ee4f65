/// A property that does not hold of some texts.
struct Violation: Error, CustomStringConvertible {
    /// What was to hold.
    let description: String

    /// Throws unless `holds`.
    static func unless(_ holds: Bool, _ property: @autoclosure () -> String) throws(Violation) {
        if !holds { throw Violation(description: property()) }
    }
}

/// Byte for byte; `==` of strings takes two spellings of one character for equal.
func isSame(_ first: String, _ second: String) -> Bool { first.utf8.elementsEqual(second.utf8) }
